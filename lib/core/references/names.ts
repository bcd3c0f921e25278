/** Latin letters written out: `\p{L}` costs milliseconds to compile, several times over on a page's first scan. */
export const UPPER = 'A-Z\u00c0-\u00de\u0100-\u024f';
/** One word of a family name: the source of a regular expression without groups. */
export const NAME = String.raw`[${UPPER}][A-Za-z\u00c0-\u024f\u0300-\u036f'’-]+`;
/** What may stand before a family name, with the space after it: the source of a regular expression without groups. */
export const PARTICLES = '(?:(?:de|del|den|der|van|von|la|le|di|da|el|al|ten|ter) ){0,2}';
