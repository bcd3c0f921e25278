import { JsonList } from './json-list.ts';
import type { Exporter } from './types.ts';

/** A JSON array of the scan contract, a page an element. The reader's note and tags are not in the contract. */
export const json: Exporter = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  write: () => {
    const list = new JsonList();
    return {
      begin: () => list.begin,
      page: ({ record }) => list.add(JSON.stringify(record)),
      end: () => `${list.end}\n`,
    };
  },
};
