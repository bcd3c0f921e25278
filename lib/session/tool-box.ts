import type { PopoverTools } from '../paint/popover-tools.ts';

/** Brings what draws popovers to the page when it is wanted, once. */
export interface ToolBox {
  /** Null until it is there. */
  readonly tools: PopoverTools | null;
  /** It did not come when it was wanted last. */
  readonly failed: boolean;
  /** Null when it did not come, twice; may then be wanted again. */
  bring(): Promise<PopoverTools | null>;
}

/** @param later calls back after a while: the background may just be starting */
export function createToolBox(load: () => Promise<PopoverTools>, later: (then: () => void) => void): ToolBox {
  let tools: PopoverTools | null = null;
  let failed = false;
  let coming: Promise<PopoverTools | null> | null = null;
  const fetch = async (): Promise<PopoverTools | null> => {
    tools = await load()
      .catch(() => new Promise<void>(later).then(load))
      .catch(() => null);
    failed = tools === null;
    if (failed) coming = null;
    return tools;
  };
  return {
    get tools() {
      return tools;
    },
    get failed() {
      return failed;
    },
    bring() {
      coming ??= fetch();
      return coming;
    },
  };
}
