import type { Stance } from '../types/index.ts';

/** A predicate in its plain form, "ease pain", and for one thing, "eases pain". */
export interface Predicate {
  readonly base: string;
  readonly third: string;
  /** Its denial where "does not" would be wrong: "is not safe"; `[one thing, several]`. */
  readonly denied?: readonly [string, string];
}

/** A predicate made of a regular verb and the rest: `verb('ease', 'pain')`. */
export function verb(base: string, rest = ''): Predicate {
  const third = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(s|sh|ch|x|z)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  return { base: `${base} ${rest}`.trim(), third: `${third} ${rest}`.trim() };
}

/** A predicate with "to be": `being('safe')`. */
export function being(rest: string): Predicate {
  return { base: `be ${rest}`, third: `is ${rest}`, denied: [`is not ${rest}`, `are not ${rest}`] };
}

/** Says a predicate with its stance: "eases pain", "may ease pain", "does not ease pain". */
export function said({ base, third, denied }: Predicate, stance: Stance, plural: boolean): string {
  if (stance === 'hedges') return `may ${base}`;
  if (stance === 'denies') {
    if (denied !== undefined) return plural ? denied[1] : denied[0];
    return plural ? `do not ${base}` : `does not ${base}`;
  }
  if (!plural) return third;
  return base.startsWith('be ') ? `are ${base.slice(3)}` : base;
}
