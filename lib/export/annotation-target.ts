import type { FullPageRecord, PageRecord, RecordedClaim } from '../core/types/index.ts';
import { addressOf } from './claim-places.ts';

interface Source {
  readonly id: string;
  readonly type: 'Text';
  readonly language: string;
  readonly label: string;
}

export interface Target {
  readonly type: 'SpecificResource';
  readonly source: Source;
  readonly state: object;
  readonly selector?: readonly object[];
}

/** The page as it was at the time of reading. */
export function wholePage(record: PageRecord): Target {
  return {
    type: 'SpecificResource',
    source: sourceOf(record, record.address),
    state: { type: 'TimeState', sourceDate: record.readAt },
  };
}

/** The claim's words on it. */
export function targetOf(record: FullPageRecord, claim: RecordedClaim): Target {
  const address = addressOf(record, claim);
  return {
    ...wholePage(record),
    source: sourceOf(record, address),
    selector: [
      { type: 'TextQuoteSelector', exact: claim.text, prefix: claim.before, suffix: claim.after },
      ...(address === null ? positionIn(record, claim) : []),
    ],
  };
}

/** A file has no address that another machine knows, so it is named by what its text is. */
function sourceOf({ title, source, sha256, language }: PageRecord, address: string | null): Source {
  return {
    id: address ?? textName(sha256),
    type: 'Text',
    language,
    label: title === '' ? source : title,
  };
}

/** RFC 6920, with the hash of the text, not of the file. */
function textName(sha256: string): string {
  const bytes = (sha256.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const base64 = btoa(String.fromCharCode(...bytes));
  return `ni:///sha-256;${base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}

/**
 * Offsets in code points, as the model counts. They are given for the text by itself alone: in a page's document the
 * same characters stand at other places.
 */
function positionIn({ text }: PageRecord, { start, end }: RecordedClaim): object[] {
  if (text === undefined) return [];
  const points = (until: number): number => [...text.slice(0, until)].length;
  return [{ type: 'TextPositionSelector', start: points(start), end: points(end) }];
}
