import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { figure } from './measure.ts';
import { TARGETS } from './targets.ts';
import type { Figure, Target } from './types.ts';

/** What is put into pages: always, with such claims, and once somebody is there; and what answers them. */
const SCRIPTS: readonly (readonly [names: readonly string[], target?: Target])[] = [
  [['gate.js'], TARGETS.gateSize],
  [['reader.js']],
  [['popover.js']],
  [['reader.js', 'popover.js'], TARGETS.readerSize],
  [['background.js']],
];

/** The built scripts' sizes, gzipped. */
export function sizes(extensionDir: string): Figure[] {
  return SCRIPTS.map(([names, target]) => {
    const scripts = names.map((name) => readFileSync(join(extensionDir, name)));
    const sum = (of: (script: Buffer) => number): number => scripts.reduce((all, one) => all + of(one), 0);
    return figure(
      ['sizes', `${names.join(' and ')}, gzipped`],
      [sum((one) => gzipSync(one, { level: 9 }).length)],
      'bytes',
      { note: `${sum((one) => one.length).toLocaleString('en')} unpacked`, target },
    );
  });
}
