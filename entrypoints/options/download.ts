/** How long the browser may take to begin; the address is of no use afterwards. */
const KEEP_MS = 10_000;

/** Hands text over as a file, without a permission and without a server. */
export function download({ name, text }: { readonly name: string; readonly text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
