const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };
const OPENING = new Set(Object.values(PAIRS));

/** Whether every bracket has its partner; DOIs may hold brackets, as in `10.1016/s0142-9612(03)00222-9`. */
const isBalanced = (doi: string): boolean => {
  const open: string[] = [];
  for (const character of doi) {
    if (OPENING.has(character)) open.push(character);
    else if (character in PAIRS && open.pop() !== PAIRS[character]) return false;
  }
  return open.length === 0;
};

/**
 * What is wrong with a DOI, as a mend in plain words, or null when it is clean.
 * The form (`10.`, a registrant of 4 to 9 digits, a slash, a suffix) is Crossref's recommended pattern;
 * trailing punctuation and lone brackets are what a sentence or a list leaves behind when a DOI is copied from it.
 */
export const doiFault = (doi: string): string | null => {
  if (/^(?:doi:|https?:)/i.test(doi)) return 'must be the bare DOI: take out the resolver before "10."';
  if (!/^10\.\d{4,9}\/\S+$/.test(doi)) return 'must begin with "10.", digits and a slash, and hold no space';
  if (/[.,;:!?'"’”…]$/u.test(doi)) return 'must not end in punctuation: take off the last character';
  if (!isBalanced(doi)) return 'has a bracket without its partner: take it off, or copy the DOI again';
  return null;
};
