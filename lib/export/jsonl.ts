import type { Exporter } from './types.ts';

/** JSON Lines: the scan contract, a page a line (ARCHITECTURE.md). The reader's note and tags are not in the contract. */
export const jsonl: Exporter = {
  id: 'jsonl',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  write: () => ({
    begin: () => '',
    page: ({ record }) => `${JSON.stringify(record)}\n`,
    end: () => '',
  }),
};
