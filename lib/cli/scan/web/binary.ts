import { PageFailure } from './failure.ts';

/** Git takes for binary what has a NUL among so many bytes (`buffer_is_binary`, xdiff-interface.c). */
const LOOKED_AT = 8000;

/**
 * Refuses bytes that are no text, whatever they are called: nothing that is found in them, or not found, would say
 * anything about a page. UTF-16 has NULs and is text where its mark or the `Content-Type` says so.
 *
 * @throws PageFailure
 */
export function refuseBinary(bytes: Buffer, contentType = ''): void {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-')
    throw new PageFailure('it is a PDF; only pages (HTML) and plain texts are read');
  const isWide = /^(\xff\xfe|\xfe\xff)/.test(bytes.subarray(0, 2).toString('latin1'));
  if (isWide || /charset\s*=\s*["']?utf-?16/i.test(contentType)) return;
  if (bytes.subarray(0, LOOKED_AT).includes(0))
    throw new PageFailure('it is no text; only pages (HTML) and plain texts are read');
}
