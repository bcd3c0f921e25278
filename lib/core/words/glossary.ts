import { type Language, type MessageKey, say, spokenLanguage } from '../messages/index.ts';

type IdIn<Key> = Key extends `glossary.${infer Id}.forms` ? Id : never;

/** A word of our texts that has an explanation. */
export type GlossaryId = IdIn<MessageKey>;

export interface GlossedWord {
  readonly term: GlossaryId;
  /** As the text writes it. */
  readonly text: string;
}

/** In the order in which a glossary is read: kinds of study, how they are done, how they are known, products, ours. */
export const GLOSSARY_IDS = [
  'randomized-trial',
  'controlled-study',
  'comparison-group',
  'placebo',
  'sham',
  'blinded',
  'case-series',
  'case-report',
  'survey',
  'narrative-review',
  'systematic-review',
  'meta-analysis',
  'laboratory-study',
  'animal-study',
  'guideline',
  'peer-review',
  'meeting-abstract',
  'preprint',
  'registered-trial',
  'follow-up',
  'significant',
  'oxford-level',
  'mesh',
  'retracted',
  'expression-of-concern',
  'doi',
  'crossref',
  'prp',
  'stem-cells',
  'cultured-cells',
  'platelet-lysate',
  'bone-marrow-concentrate',
  'exosomes',
  'amniotic-product',
  'autologous',
  'allogeneic',
  'near',
  'evidence-pack',
  'record',
] as const satisfies readonly GlossaryId[];

/** The word itself, as the heading of its explanation. */
export const termName = (term: GlossaryId): string => say(`glossary.${term}.name`);

/** What a word means, in a sentence or two. */
export const explanation = (term: GlossaryId): string => say(`glossary.${term}.explanation`);

/** The ways in which our texts write a word, in the language that is spoken. */
export const formsOf = (term: GlossaryId): readonly string[] => say(`glossary.${term}.forms`).split('|');

interface Finder {
  readonly pattern: RegExp;
  /** By their forms, in lower case. */
  readonly terms: ReadonlyMap<string, GlossaryId>;
}

/** What `glossed` looks for, made once a language. */
const FINDERS = new Map<Language, Finder>();

function finder(): Finder {
  const language = spokenLanguage();
  const made = FINDERS.get(language) ?? makeFinder();
  FINDERS.set(language, made);
  return made;
}

function makeFinder(): Finder {
  const forms = GLOSSARY_IDS.flatMap((term) =>
    formsOf(term).map((form) => [form.toLowerCase(), term] as const),
  );
  const longestFirst = forms.map(([form]) => form).sort((a, b) => b.length - a.length);
  const any = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  // A hyphen binds: "non-randomized" is not "randomized".
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}-])`, 'giu');
  return { pattern, terms: new Map(forms) };
}

/**
 * A text with its words of the glossary: plain parts, and the first occurrence of each word, the longest form that fits.
 * What stands in quotation marks “…” is somebody else's, and stays plain. The parts joined are the text.
 */
export function glossed(text: string): readonly (string | GlossedWord)[] {
  const { pattern, terms } = finder();
  const seen = new Set<GlossaryId>();
  const parts: (string | GlossedWord)[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const [form] = found;
    const term = terms.get(form.toLowerCase());
    if (term === undefined || seen.has(term) || isQuoted(text, found.index)) continue;
    seen.add(term);
    if (found.index > from) parts.push(text.slice(from, found.index));
    parts.push({ term, text: form });
    from = found.index + form.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** Whether more quotation marks were opened than closed before a place. */
function isQuoted(text: string, at: number): boolean {
  let open = 0;
  for (const mark of text.slice(0, at).match(/[“”]/g) ?? [])
    open = mark === '“' ? open + 1 : Math.max(0, open - 1);
  return open > 0;
}
