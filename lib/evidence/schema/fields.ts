import * as v from 'valibot';

/** What to write instead of a field that there is not, where people often write it. */
type Hints = Readonly<Record<string, string>>;

/**
 * An object of just these fields. Its messages say of a missing field whether it may be null, and of one that there
 * is not what to write instead, where that is known.
 */
export const fields = <const Entries extends v.ObjectEntries>(entries: Entries, hints: Hints = {}) =>
  v.strictObject(entries, (issue) => {
    const key = issue.path?.at(-1)?.key;
    const name = typeof key === 'string' ? key : '';
    if (issue.expected === 'never')
      return (
        (Object.hasOwn(hints, name) ? hints[name] : undefined) ??
        'is no field of a pack: take it out, or check its spelling'
      );
    const field = issue.received === 'undefined' ? entries[name] : undefined;
    if (field === undefined) return 'must be an object in curly brackets';
    return v.is(field, null) ? 'is missing: add it, with null when it is not known' : 'is missing: add it';
  });

/** The fields of an object that can be left out. */
export const leftOut = ({ entries }: { readonly entries: v.ObjectEntries }): readonly string[] =>
  Object.entries(entries).flatMap(([key, field]) => (field.type === 'exact_optional' ? [key] : []));
