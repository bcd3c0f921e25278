import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { createPageReading } from '../../lib/core/page-reading.ts';
import type { PageSource, TextBlock } from '../../lib/core/types/index.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';
import { LINES, restlessPage, statesOf } from '../restless-page.ts';

const evidence = toIndex(bundledPacks);
const source: PageSource = { domain: null, title: '', lang: null };

const page = (...texts: string[]): TextBlock[] =>
  texts.map((text, id) => ({ id, role: 'paragraph', level: 0, text }));

describe('a page that is read again', () => {
  it('is found to say what a page that is read for the first time says', () => {
    fc.assert(
      fc.property(restlessPage, (restless) => {
        const read = createPageReading();
        for (const blocks of statesOf(restless)) {
          const { language, references, parts, report } = read(blocks, { evidence, source });
          const found = parts.map((part) => part.find());
          expect({
            language,
            references,
            annotations: found.flatMap(({ annotations }) => annotations),
            marks: found.flatMap(({ marks }) => marks),
            statements: found.flatMap(({ statements }) => statements),
            report: report(),
          }).toEqual(analyze(structuredClone(blocks), { evidence, source }));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has claims in it, so that there is something to be wrong about', () => {
    const blocks = LINES.map((one, id) => ({ id, ...one })).filter(({ text }) => !text.startsWith('El '));
    const { annotations, references, statements } = analyze(blocks, { evidence, source });
    expect(annotations.length).toBeGreaterThan(5);
    expect(references.length).toBeGreaterThan(1);
    expect(statements.length).toBeGreaterThan(0);
  });

  const [first, second, third, fourth] = page(
    'PRP relieves knee pain.',
    'The weather is fine today and the house is open.',
    'Stem cells heal the discs of the spine.',
    'It is a good day to read a book about the history of the town.',
  );
  const before = [first!, second!, third!, fourth!];
  const foundIn = (reading: ReturnType<ReturnType<typeof createPageReading>>) =>
    new Map(reading.parts.map((part) => [part.blockIds[0], part.find()]));

  it('is not looked at again where nothing changed that counts', () => {
    const read = createPageReading();
    const once = foundIn(read(before, { evidence, source }));
    const more = { id: 9, role: 'paragraph' as const, level: 0, text: 'Parking is behind the house.' };
    const twice = foundIn(read([...before, more], { evidence, source }));
    for (const { id } of before) expect(twice.get(id)).toBe(once.get(id));
    expect(twice.size).toBe(5);
  });

  it('is looked at again where the block before is another one, and in no other place', () => {
    const read = createPageReading();
    const once = foundIn(read(before, { evidence, source }));
    const other = { ...second!, id: 9, text: 'The garden is open today and the house is closed.' };
    const twice = foundIn(read([first!, other, third!, fourth!], { evidence, source }));
    expect(twice.get(third!.id)).not.toBe(once.get(third!.id));
    expect(twice.get(first!.id)).toBe(once.get(first!.id));
    expect(twice.get(fourth!.id)).toBe(once.get(fourth!.id));
  });
});
