import { refuseBinary } from './binary.ts';
import { PageFailure } from './failure.ts';

export type PageKind = 'html' | 'text';

/**
 * What an answer is, by its `Content-Type`. Without one, what begins with "<" is HTML.
 *
 * @throws PageFailure for what is no page, whatever it calls itself
 */
export function pageKind(type: string, body?: Buffer): PageKind {
  const kind = kindOf(type, body);
  if (body !== undefined) refuseBinary(body, type);
  return kind;
}

function kindOf(type: string, body?: Buffer): PageKind {
  const essence = (type.split(';')[0] ?? '').trim().toLowerCase();
  if (essence === 'text/html' || essence === 'application/xhtml+xml') return 'html';
  if (essence === 'text/plain') return 'text';
  if (essence !== '') throw new PageFailure(`it is no page but ${essence}`);
  if (body === undefined || /^[\s\uFEFF]*</.test(body.subarray(0, 512).toString('utf8'))) return 'html';
  throw new PageFailure('it does not say what it is (no Content-Type)');
}
