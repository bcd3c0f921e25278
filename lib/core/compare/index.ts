/** Pages and sites side by side, and what changed on a page. */
export { changesBetween } from './changes.ts';
export { compareTable } from './compare-table.ts';
export { filteredRows, ROW_ORDERS, type RowFilter, type RowOrder, sortedRows } from './rows.ts';
export { type ColumnSpread, type SpreadPart, spreadOf } from './spread.ts';
export { byTopic, topicKey, topicsOf } from './topics.ts';
export * from './types.ts';
export { type Choices, type CompareListing, type CompareView, comparing, WHOLE_VIEW } from './view.ts';
export { wordingOf } from './wording.ts';
