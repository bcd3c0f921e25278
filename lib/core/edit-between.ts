/** From an index on so many items are taken out, and so many put there. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: number;
}

/** The one edit that makes one list of another: all between what both begin with and what both end in. */
export function editBetween<T>(before: readonly T[], now: readonly T[]): Edit {
  const most = Math.min(before.length, now.length);
  let at = 0;
  while (at < most && before[at] === now[at]) at++;
  let end = 0;
  while (end < most - at && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  return { at, remove: before.length - at - end, insert: now.length - at - end };
}
