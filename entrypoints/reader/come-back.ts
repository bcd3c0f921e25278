/**
 * Calls back each time that the page comes back out of the browser's cache. What was asked of the background when it
 * went in is never answered, and connections to it are gone; Chromium tells of neither.
 */
export function atComeBack(callBack: () => void, signal: AbortSignal): void {
  addEventListener(
    'pageshow',
    ({ persisted, isTrusted }) => {
      if (persisted && isTrusted) callBack();
    },
    { signal },
  );
}
