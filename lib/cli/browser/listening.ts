/** One line on a console, or an error that nobody caught. */
export interface ConsoleLine {
  /** `error`, `warn`, `info`, `log`, `debug`, or a browser's own word for another kind. */
  readonly level: string;
  readonly text: string;
  /** The address of the script that said it, or of the page, as far as the browser tells; else empty. */
  readonly from: string;
}

/** What a browser was heard to say and seen to ask for. */
export interface Overheard {
  /** Of pages and frames, of the extension's world in them, and the errors of its background. */
  readonly lines: readonly ConsoleLine[];
  /** The addresses that were asked for, by whichever of them, in order; nothing that the browser has by itself. */
  readonly requests: readonly string[];
}

export interface Listening {
  /** All since it was last asked, at first since it began. */
  take(): Promise<Overheard>;
}

/** Keeps what comes until it is taken. */
export function createEar(): {
  readonly hear: (line: ConsoleLine) => void;
  readonly see: (address: string) => void;
  readonly empty: () => Overheard;
} {
  let lines: ConsoleLine[] = [];
  let requests: string[] = [];
  return {
    hear: (line) => lines.push(line),
    see(address) {
      // Pages that a browser brings with it, and what an address holds in itself, reach nobody.
      if (/^(?:https?|wss?|ftp):/.test(address)) requests.push(address);
    },
    empty() {
      const overheard = { lines, requests };
      lines = [];
      requests = [];
      return overheard;
    },
  };
}
