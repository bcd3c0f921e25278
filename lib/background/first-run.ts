/** What a browser says of an installation, as far as it matters here. */
interface Installed {
  readonly reason: string;
  /** Firefox: loaded by a developer until the browser ends. */
  readonly temporary?: boolean;
}

/** Whether a reader has installed the extension just now, and has not seen its first page yet. */
export function isFirstRun({ reason, temporary }: Installed): boolean {
  return reason === 'install' && temporary !== true;
}
