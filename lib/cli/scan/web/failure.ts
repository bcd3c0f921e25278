/** Why a page was passed over, in words that can stand behind its name. */
export class PageFailure extends Error {}

/** Words for what the network or the file system said. */
export function reasonFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return WORDS[code] ?? error.message;
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read (permissions)',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of its host could not be looked up',
  ECONNREFUSED: 'its host refuses the connection',
  ECONNRESET: 'its host broke off the connection',
  EHOSTUNREACH: 'its host cannot be reached',
  ENETUNREACH: 'there is no network',
};
