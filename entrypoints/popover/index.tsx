import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Popover } from '../../components/popover.tsx';
import { POPOVER_CSS } from '../../components/styles.ts';
import { speak } from '../../lib/core/messages/index.ts';
import { placePopover } from '../../lib/paint/place-popover.ts';

/** Put into a frame by the background when its reader asks for it: leaves there what draws popovers. */
export default defineUnlistedScript(() => {
  globalThis.behindTheClaimPopover = {
    css: POPOVER_CSS,
    render: (container, view) => render(view === null ? null : <Popover view={view} />, container),
    place: placePopover,
    speak,
  };
});
