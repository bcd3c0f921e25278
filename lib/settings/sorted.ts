/** Sorted, each once. */
export function sorted<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}
