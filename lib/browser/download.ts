/** How long the browser may take to begin; the address is of no use afterwards. */
const KEEP_MS = 10_000;

/** A file that is made here. */
export interface MadeFile {
  readonly name: string;
  /** In order; together they are the file, in UTF-8. */
  readonly parts: readonly string[];
  readonly mediaType: string;
}

/** Hands text over as a file, without a permission and without a server. */
export function download({ name, parts, mediaType }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([...parts], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
