/** Where progress is written: a terminal is rewritten in place, anything else gets nothing. */
export type ProgressStream = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/**
 * Runs a piece of work for each item in turn and shows how far it is. Lets the terminal breathe between items, so
 * that Ctrl-C is heard.
 *
 * @param what the items, in the plural: "pages"
 */
export async function withProgress<T, R>(
  what: string,
  items: readonly T[],
  stream: ProgressStream,
  run: (item: T) => R,
): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) {
    if (stream.isTTY) stream.write(`\r${results.length} of ${items.length} ${what}`);
    results.push(run(item));
    await new Promise(setImmediate);
  }
  // Back to the start, and clear the line.
  if (stream.isTTY) stream.write('\r\u001b[K');
  return results;
}
