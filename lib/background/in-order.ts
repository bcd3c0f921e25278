/**
 * Makes calls of an asynchronous function with the same first argument run one after the other, in the order
 * they were made. Calls for different keys do not wait for each other, so a tab that hangs holds up itself only;
 * a call that fails does not hold up the next.
 */
export function inOrder<Key, Rest extends readonly unknown[], Result>(
  run: (key: Key, ...rest: Rest) => Promise<Result>,
): (key: Key, ...rest: Rest) => Promise<Result> {
  const last = new Map<Key, Promise<unknown>>();
  return (key, ...rest) => {
    const result = (last.get(key) ?? Promise.resolve()).then(() => run(key, ...rest));
    const settled = result.then(forget, forget);
    last.set(key, settled);
    return result;

    function forget(): void {
      if (last.get(key) === settled) last.delete(key);
    }
  };
}
