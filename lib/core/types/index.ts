export * from './assessment.ts';
export * from './claims.ts';
export * from './concepts.ts';
export * from './evidence.ts';
export * from './record.ts';
export * from './references.ts';
export * from './source-status.ts';
export * from './text.ts';
