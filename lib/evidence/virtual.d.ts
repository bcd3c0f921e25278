/** Served by `vite-plugin.ts` from the bundled packs. */

declare module 'virtual:evidence-index' {
  const index: import('../core/types/index.ts').EvidenceIndex;
  export default index;
}

declare module 'virtual:evidence-records' {
  const records: readonly import('../core/types/index.ts').StudyRecord[];
  export default records;
}
