import { snapshotInfo } from '../../lib/saved/snapshot-info.ts';
import type { SavedPage } from '../../lib/saved/types.ts';
import { pageRecord } from '../page-record.ts';

/** A make-believe saved page, saved once. */
export function savedPage(over: Partial<SavedPage> = {}): SavedPage {
  const record = pageRecord();
  return {
    key: 'https://clinic.example/knees',
    address: 'https://clinic.example/knees',
    domain: 'clinic.example',
    title: record.title,
    tags: [],
    note: '',
    snapshots: [snapshotInfo('one', record)],
    ...over,
  };
}
