const CHANNEL = 'saved-pages';

/** Tells the extension's other pages that what is saved has changed. A page that tells does not hear itself. */
export function tellSaved(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back when another page, or the background, has changed what is saved. */
export function watchSaved(onChange: () => void): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', onChange);
}
