/** Why something failed, as the browser words it. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
