import { singular } from './words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(singular));

/** Words of any title: they say how a study was made, not what about. Singular, as `singular` makes it. */
export const TITLE_WORDS = list(`
  a an and are as at be between by can does for from has have in into is it its no not of on or than that the their
  this to use used using versus was were when with within without among who after before during under
  study studies trial review systematic meta analysis randomized randomised controlled control clinical prospective
  retrospective double single blind blinded masked multicenter multicentre placebo pilot phase case series report
  comparison comparing compare compared effect efficacy effectiveness effective safety feasibility outcome result
  update overview literature evidence recommendation guideline statement evaluation association application
  patient people human adult participant follow up year month week long short term treatment treating therapy
  therapies research medicine product based new`);

/** Words of this field: as good as every page that we read has them. Singular, as `singular` makes it. */
export const FIELD_WORDS = list(`
  platelet rich plasma prp stem cell mesenchymal stromal msc regenerative autologous allogeneic bone marrow
  aspirate concentrate concentrated injection injected pain painful chronic low lower back joint tissue`);
