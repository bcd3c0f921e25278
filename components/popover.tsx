import type { JSX } from 'preact';
import type { View } from '../lib/paint/popover-view.ts';
import { ClaimPopover } from './claim-popover.tsx';
import { HiddenPopover } from './hidden-popover.tsx';
import { SourcePopover } from './source-popover.tsx';

/** What opens beside a claim or a citation mark. */
export function Popover({ view }: { readonly view: View }): JSX.Element {
  switch (view.kind) {
    case 'claim':
      return <ClaimPopover {...view} />;
    case 'source':
      return <SourcePopover {...view} />;
    case 'hidden':
      return <HiddenPopover {...view} />;
  }
}
