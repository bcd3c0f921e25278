const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NOUNS = set(
  'reference references refs source sources bibliography citations literature cited footnotes endnotes',
);
const QUALIFIERS = set(
  'a and article blog clinical for full further hide in key list main medical notes of our page peer peer-reviewed ' +
    'post pubmed reading research reviewed scientific see selected show studies study supporting the these this used ' +
    'view works',
);
const MAX_LENGTH = 60;

/**
 * Whether a line, a heading or a paragraph that stands for one, announces a reference list. The whole line
 * counts: "Scientific sources" does, "Sources of stem cells" does not, nor does "Further reading", which nothing
 * cites by number.
 */
export function isReferenceHeading(line: string): boolean {
  if (line.length > MAX_LENGTH) return false;
  const words = line.toLowerCase().match(/[^\s\d&,.:;()+/|*–—▼▾▸►•-]+/g) ?? [];
  return (
    words.every((word) => NOUNS.has(word) || QUALIFIERS.has(word)) && words.some((word) => NOUNS.has(word))
  );
}
