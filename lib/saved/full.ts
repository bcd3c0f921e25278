/** Whether something failed because there is no room: IndexedDB's own name for a full disk and for the browser's limit. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
