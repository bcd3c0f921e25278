/** A list with one of its things put on it, or taken from it. */
export function listed<T extends string>(list: readonly T[], one: T, isIn: boolean): T[] {
  const others = list.filter((other) => other !== one);
  return sorted(isIn ? [...others, one] : others);
}

/** Sorted, each once. */
export function sorted<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}
