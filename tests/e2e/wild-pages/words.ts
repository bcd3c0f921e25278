/**
 * What the pages say. Each sentence of `CLAIMS` is one claim wherever it stands as a block of its own; together they
 * are about the fields of all bundled packs.
 */
export const CLAIMS = {
  back: 'PRP injections relieve chronic low back pain for most of our patients.',
  disc: 'Stem cells regrow a worn spinal disc.',
  marrow: 'Bone marrow concentrate injected into the disc reduces back pain at one year.',
  joint: 'PRP is better than steroid for the sacroiliac joint.',
  knee: 'PRP injections slow knee osteoarthritis.',
  cartilage: 'Bone marrow concentrate rebuilds knee cartilage.',
  spared: 'Stem cell injections spare you a knee replacement.',
  elbow: 'PRP heals tennis elbow faster than cortisone.',
  heel: 'Amniotic injections cure plantar fasciitis.',
  shoulder: 'Wharton’s jelly injections end shoulder pain.',
  hair: 'Exosome therapy restores hair growth.',
  regrown: 'PRP regrows hair within three months.',
  erection: 'The P-Shot improves erectile function.',
  fertility: 'PRP lifts the success of IVF in women with a thin lining.',
  heart: 'Stem cells repair the heart after a heart attack.',
  lungs: 'Stem cell infusions improve breathing in COPD.',
  gums: 'PRP speeds up the healing of gums after an extraction.',
  dogs: 'Stem cell therapy relieves arthritis in dogs.',
  autism: 'Umbilical cord stem cells help children with autism to speak.',
  safe: 'Stem cell therapy is completely safe.',
} as const;

/** Nothing in them is about a treatment. */
export const PLAIN = [
  'The ferry to the island leaves at nine and comes back before supper.',
  'We bake on Tuesdays and Fridays, and the oven stays warm until noon.',
  'Bring a coat: the wind off the harbour is cold even in June.',
  'Members vote on the new roof at the next meeting.',
  'Fold the paper twice, then turn it over and press the edge.',
  'The library lends tools as well as books, for a week at a time.',
  'Our choir sings in the old mill when the roof does not leak.',
  'Tomatoes want sun in the morning and a little shade after lunch.',
] as const;

/** So many paragraphs of nothing in particular, each another. */
export function plain(count: number, from = 0): string {
  return Array.from(
    { length: count },
    (_, i) => `<p>${PLAIN[(i + from) % PLAIN.length]} ${PLAIN[(i + from + 3) % PLAIN.length]}</p>`,
  ).join('\n');
}

/** The same number gives the same row of numbers, each from 0 up to 1. */
export function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

/** Firefox's word for a page that went while the gate's message to the background was under way. Nobody can catch it. */
export const UNLOADED = /^Promise (?:resolved|rejected) after context unloaded/;
