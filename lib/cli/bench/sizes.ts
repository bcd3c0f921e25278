import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { figure } from './measure.ts';
import { TARGETS } from './targets.ts';
import type { Figure } from './types.ts';

/** What is put into pages, and what is shown or asked beside them. */
const SCRIPTS: Readonly<Record<string, { readonly atMost: number } | undefined>> = {
  'gate.js': TARGETS.gateSize,
  'reader.js': TARGETS.readerSize,
  'background.js': undefined,
};

/** The built scripts' sizes, gzipped; the popover is in `reader.js`. */
export function sizes(extensionDir: string): Figure[] {
  return readdirSync(extensionDir)
    .filter((name) => name in SCRIPTS)
    .sort()
    .map((name) => {
      const content = readFileSync(join(extensionDir, name));
      const target = SCRIPTS[name];
      return figure(['sizes', `${name}, gzipped`], [gzipSync(content, { level: 9 }).length], 'bytes', {
        note: `${content.length.toLocaleString('en')} unpacked`,
        ...(target && { target }),
      });
    });
}
