/** Drawn as nothing: soft hyphens, zero-width spaces and joiners, marks of direction, the byte order mark. */
export const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
