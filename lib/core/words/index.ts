/** Data into plain sentences, for the popover, the popup and the command line. Text only, never markup. */
export * from './design.ts';
export * from './direction.ts';
export * from './evidence-line.ts';
export * from './match-words.ts';
export * from './not-known-lines.ts';
export * from './numbers.ts';
export * from './popup-state.ts';
export * from './popup-words.ts';
export * from './quote.ts';
export * from './rung.ts';
export * from './says-line.ts';
export * from './source-link.ts';
export * from './strength.ts';
export * from './study-words.ts';
export * from './time.ts';
