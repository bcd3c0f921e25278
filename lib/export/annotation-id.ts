/** What an annotation's id is made of: the same passage of the same reading has the same id in every file. */
export interface Passage {
  readonly readAt: string;
  /** Hex; may be empty. */
  readonly sha256: string;
  readonly address: string;
  /** UTF-16 units; null for the page as a whole. */
  readonly start: number | null;
}

/**
 * A `urn:uuid:` of our own making (RFC 9562, version 8): 48 bits of time as in version 7, then 12 of the address, 22 of
 * the place and 40 of the text's hash.
 */
export function annotationId({ readAt, sha256, address, start }: Passage): string {
  const time = Number.isNaN(Date.parse(readAt)) ? 0 : Math.max(0, Date.parse(readAt));
  const place = start === null ? PLACES - 1 : start % (PLACES - 1);
  const digits =
    hex(time, 12) +
    `8${hex(checksum(address), 3)}` +
    // The variant is the two highest bits: 10.
    hex(2 * PLACES + place, 6) +
    sha256.slice(0, 10).padEnd(10, '0');
  return `urn:uuid:${[digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-')}`;
}

const PLACES = 2 ** 22;

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0').slice(-digits);
}

/** 12 bits that tell addresses with the same text apart. */
function checksum(text: string): number {
  let sum = 0;
  for (const sign of text) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 4096;
  return sum;
}
