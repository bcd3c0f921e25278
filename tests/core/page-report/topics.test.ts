import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/core/analyze.ts';
import { absentTopics } from '../../../lib/core/page-report/page-report.ts';
import { TOPICS } from '../../../lib/core/page-report/topics/index.ts';
import type { TopicExamples } from '../../../lib/core/page-report/topics/types.ts';
import type { PageReport, TextBlock } from '../../../lib/core/types/index.ts';
import { NO_EVIDENCE } from '../read-example.ts';

const files = Object.entries(
  import.meta.glob<{ examples: TopicExamples }>(
    ['../../../lib/core/page-report/topics/*.ts', '!**/index.ts', '!**/types.ts'],
    { eager: true },
  ),
).map(([path, { examples }]) => ({ id: path.replace(/^.*\/|\.ts$/g, ''), examples }));

/** A page that makes a claim, and then says the sentence. */
function report(...texts: string[]): PageReport | null {
  const blocks: TextBlock[] = ['PRP relieves knee pain.', ...texts].map((text, id) => ({
    id,
    role: 'paragraph',
    level: 0,
    text,
  }));
  return analyze(blocks, { evidence: NO_EVIDENCE, source: { domain: null, title: '', lang: null } }).report;
}

describe('topics of a page', () => {
  it('lists every topic file', () => {
    expect(TOPICS.map(({ id }) => id).sort()).toEqual(files.map(({ id }) => id).sort());
  });

  describe.each(files)('$id', ({ id, examples }) => {
    const topic = TOPICS.find((t) => t.id === id)?.id ?? 'risks';

    it.each(examples.spoken)('is spoken of: %s', (text) => {
      expect(report(text)?.topics[topic]).toContainEqual(expect.objectContaining({ blockId: 1 }));
    });

    it.each(examples.notSpoken)('is not spoken of: %s', (text) => {
      expect(report(text)?.topics[topic]).toEqual([]);
    });
  });

  it('are all absent where a page only promises', () => {
    const found = report('It works.');
    expect(found === null ? [] : absentTopics(found)).toEqual([
      'risks',
      'regulatory-status',
      'alternatives',
      'evidence-against',
    ]);
  });

  it('are not asked of a page without a claim', () => {
    const blocks: TextBlock[] = [
      { id: 1, role: 'paragraph', level: 0, text: 'Our PRP room is on the first floor.' },
    ];
    expect(
      analyze(blocks, { evidence: NO_EVIDENCE, source: { domain: null, title: '', lang: null } }).report,
    ).toBeNull();
  });

  it('give passages that can be pointed at', () => {
    const text = 'We are open on Mondays. PRP can cause an infection.';
    expect(report(text)?.topics.risks).toEqual([{ blockId: 1, start: 24, end: text.length }]);
  });
});
