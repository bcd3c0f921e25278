export * from './block-context.ts';
export { collectBlocks, streamBlocks } from './collect-blocks.ts';
export type * from './collected-block.ts';
export { isSkipped } from './skip.ts';
export { HOST_TAG } from './tags.ts';
export type * from './tree-view.ts';
