import type { EvidenceIndex, StudyEntry, TextBlock } from '../../../lib/core/types/index.ts';

type Printed = Pick<StudyEntry, 'id' | 'firstAuthor' | 'year'> & {
  readonly title: string;
  readonly doi?: string;
};

/** An entry with only what tells references apart; the rest says "not known". */
export function study({ doi, ...printed }: Printed): StudyEntry & { readonly title: string } {
  return {
    packId: 'made-up',
    design: 'case-series',
    subjects: 'people',
    level: null,
    n: null,
    followUpMonths: null,
    controlled: null,
    meeting: false,
    interventions: [],
    conditions: [],
    authorDomains: [],
    doi: doi ?? null,
    ...printed,
  };
}

export function indexOf(...studies: readonly StudyEntry[]): EvidenceIndex {
  return { packs: [], studies, findings: [] };
}

/** Made-up studies: a DOI, none, a particle in the name, a title of the field's words, and two of one author. */
export const TENDON = study({
  id: 'okafor-2018',
  firstAuthor: 'Okafor',
  year: 2018,
  title: 'Needle tenotomy with leukocyte-poor plasma for gluteal tendons: a two-centre trial',
  doi: '10.5555/tendon.2018(04)17-2',
});
export const WRIST = study({
  id: 'marquez-2015',
  firstAuthor: 'Márquez',
  year: 2015,
  title: 'Marrow concentrate in scaphoid nonunion',
});
export const HEEL = study({
  id: 'de-wit-2020',
  firstAuthor: 'de Wit',
  year: 2020,
  title: 'Platelet-rich plasma for the treatment of heel pad atrophy',
  doi: '10.5555/heel.77',
});
export const BACK = study({
  id: 'lindqvist-2019',
  firstAuthor: 'Lindqvist',
  year: 2019,
  title: 'Platelet-rich plasma for chronic low back pain: a systematic review',
});
export const LYSATE = study({
  id: 'brandt-2017-lysate',
  firstAuthor: 'Brandt',
  year: 2017,
  title: 'Epidural platelet lysate for radicular leg pain in warehouse workers',
});
export const CULTURED = study({
  id: 'brandt-2017-cultured',
  firstAuthor: 'Brandt',
  year: 2017,
  title: 'Cultured marrow cells for radicular leg pain after disc extrusion',
});
export const INDEX = indexOf(TENDON, WRIST, HEEL, BACK, LYSATE, CULTURED);

/** Blocks from a short notation: `# ` a heading, `- ` a list item, else a paragraph; ids from 1. */
export function blocksOf(...texts: readonly string[]): TextBlock[] {
  return texts.map((text, index): TextBlock => {
    const id = index + 1;
    if (text.startsWith('# ')) return { id, role: 'heading', level: 2, text: text.slice(2) };
    if (text.startsWith('- ')) return { id, role: 'list-item', level: 0, text: text.slice(2) };
    return { id, role: 'paragraph', level: 0, text };
  });
}
