import type { JSX } from 'preact';
import type { View } from '../lib/paint/popover-view.ts';
import { ClaimPopover } from './claim-popover.tsx';
import { SourcePopover } from './source-popover.tsx';

/** What opens beside a claim or a citation mark. */
export function Popover({ view }: { readonly view: View }): JSX.Element {
  return view.kind === 'claim' ? <ClaimPopover {...view} /> : <SourcePopover {...view} />;
}
