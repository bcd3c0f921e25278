import { useState } from 'preact/hooks';

export interface Copying {
  /** What became of the text that was copied last; null before, and until that is known. */
  readonly last: { readonly text: string; readonly copied: boolean } | null;
  copy(text: string): void;
}

/** @param onCopy whether it was copied; may be rejected, which means that it was not */
export function useCopying(onCopy: (text: string) => Promise<boolean>): Copying {
  const [last, setLast] = useState<Copying['last']>(null);
  return {
    last,
    copy(text) {
      setLast(null);
      void onCopy(text).then(
        (copied) => setLast({ text, copied }),
        () => setLast({ text, copied: false }),
      );
    },
  };
}
