import { isUtf8 } from 'node:buffer';

/** How many bytes are looked through for a declaration (WHATWG HTML, 13.2.3.2). */
const PRESCAN = 1024;

/**
 * The text of bytes: by their byte order mark, the `Content-Type` header, what they declare themselves, in this order
 * (WHATWG HTML, 13.2.3.2); else UTF-8 where they are that, and windows-1252, which browsers take, where not.
 */
export function decodeText(bytes: Buffer, contentType: string): string {
  const label = markOf(bytes) ?? labelIn(contentType) ?? declared(bytes);
  const named = label === null ? null : decoderFor(label);
  if (named !== null) return named.decode(bytes);
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

function markOf(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
}

function labelIn(contentType: string): string | null {
  return /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1] ?? null;
}

function declared(bytes: Buffer): string | null {
  const head = bytes.subarray(0, PRESCAN).toString('latin1');
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)/i.exec(head)?.[1];
  const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s;"'/>]+)/i.exec(head)?.[1];
  const label = meta ?? xml ?? null;
  // What could be read as ASCII is not UTF-16, whatever it says.
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** Null for a label that no decoder has. */
function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
