import { describe, expect, it } from 'vitest';
import { annotationsOf } from './page-of-lines.ts';

/** @returns each claim with its products */
function read(lines: readonly string[]): string[] {
  return annotationsOf(lines).map(
    ({ frame }) => `${frame.interventions.map(({ concept }) => concept).join()}: ${frame.text}`,
  );
}

describe('words that lean on what the whole page is about', () => {
  it('a page that opens with its one subject', () => {
    const lines = ['# PRP for your knees', 'PRP is given here.', '# Benefits', '- Improved mobility'];
    expect(read(lines)).toContain('prp: Improved mobility');
  });

  it('a page whose one product is named in a heading further down', () => {
    const lines = [
      '# Feel better',
      '- Improved mobility',
      '- Faster healing',
      '# How it is done',
      'Blood is drawn.',
      '# PRP in our clinic',
      'PRP is offered on Mondays.',
    ];
    expect(read(lines)).toEqual(['prp: Improved mobility', 'prp: Faster healing']);
  });

  it.each([
    {
      name: 'two products',
      lines: ['# Feel better', '- Improved mobility', '# PRP', 'Or exosomes.', '# Exosomes', 'Or PRP.'],
    },
    {
      name: 'a product named in passing',
      lines: [
        '# Feel better',
        '- Improved mobility',
        ...Array.from({ length: 30 }, (_, i) => `Our room ${i} has a window.`),
        '# PRP and more',
      ],
    },
    {
      name: 'no heading about it',
      lines: [
        '# Feel better',
        '- Improved mobility',
        'We are open daily.',
        'Ask about PRP.',
        'PRP is offered.',
      ],
    },
    {
      name: 'items under another treatment',
      lines: ['# PRP', 'PRP is given here.', '# Physical therapy', '- Improved mobility'],
    },
  ])('but not: $name', ({ lines }) => {
    expect(read(lines)).toEqual([]);
  });
});
