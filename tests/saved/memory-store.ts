import { savedStore } from '../../lib/saved/indexed-db.ts';
import 'fake-indexeddb/auto';

let count = 0;

/** A store of its own for a test, in memory; its snapshots are called s1, s2, … */
export function memoryStore() {
  let id = 0;
  return savedStore(() => `s${++id}`, `saved-test-${++count}`);
}
