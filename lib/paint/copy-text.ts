/**
 * Puts plain text on the clipboard without touching the page's selection. True: it is there. Must be called while a
 * press of the reader is being handled.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard;
  // Pages that are not secure have none; a page's policy may forbid it.
  if (clipboard === undefined) return copyByCommand(document, text);
  return clipboard.writeText(text).then(
    () => true,
    () => copyByCommand(document, text),
  );
}

function copyByCommand(document: Document, text: string): boolean {
  const listening = new AbortController();
  let isDone = false;
  const options = { capture: true, signal: listening.signal };
  const view = document.defaultView;
  // Without a selection Chromium copies only where somebody says beforehand that there is something.
  view?.addEventListener('beforecopy', (event) => event.preventDefault(), options);
  view?.addEventListener(
    'copy',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
      isDone = event.clipboardData !== null;
    },
    options,
  );
  const isAllowed = document.execCommand('copy');
  listening.abort();
  return isAllowed && isDone;
}
