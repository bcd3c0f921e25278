import { describe, expect, it } from 'vitest';
import { partWords } from '../../lib/core/words/match-words.ts';
import { annotationsOf } from './page-of-lines.ts';

/** What the items of a list are read as, in reading order. */
function itemsOf(lines: readonly string[]) {
  return annotationsOf(lines)
    .filter(({ frame }) => lines[frame.blockId]?.startsWith('- '))
    .map(({ frame }) => [
      frame.text,
      frame.kind,
      frame.stance,
      frame.interventions.map(({ concept }) => concept).join(),
      frame.conditions.map(({ concept }) => concept).join(),
    ]);
}

describe('items of a list that only name what is treated', () => {
  it.each([
    {
      name: 'make the claim of the line above',
      lines: ['PRP can help with:', '- Worn knees', '- hips'],
      items: [
        ['Worn knees', 'efficacy', 'asserts', 'prp', 'knee'],
        ['hips', 'efficacy', 'asserts', 'prp', 'hip'],
      ],
    },
    {
      name: 'also under a heading that names something else',
      lines: ['# Your shoulder', 'Stem cell injections may relieve pain in many places:', '- Tennis elbow'],
      items: [['Tennis elbow', 'efficacy', 'hedges', 'stem-cell', 'elbow']],
    },
    {
      name: 'deny with the line above',
      lines: ['PRP does not help in:', '- Hair loss'],
      items: [['Hair loss', 'efficacy', 'denies', 'prp', 'hair']],
    },
    {
      name: 'are denied by it, also where they say what is denied',
      lines: ['What PRP cannot do:', '- regrow cartilage', '- cure arthritis'],
      items: [
        ['regrow cartilage', 'regeneration', 'denies', 'prp', 'cartilage'],
        ['cure arthritis', 'efficacy', 'denies', 'prp', 'joint'],
      ],
    },
    {
      name: 'are denied by a heading',
      lines: ['# Myths about stem cells', '- Stem cells regrow worn discs'],
      items: [['Stem cells regrow worn discs', 'regeneration', 'denies', 'stem-cell', 'disc']],
    },
    {
      name: 'are not denied by a condition',
      lines: ['If rest has not helped your knee, PRP can:', '- Relieve knee pain'],
      items: [['Relieve knee pain', 'efficacy', 'asserts', 'prp', 'knee']],
    },
    {
      name: 'are not denied by "not only"',
      lines: ['PRP does not only ease pain:', '- PRP regrows hair'],
      items: [['PRP regrows hair', 'efficacy', 'asserts', 'prp', 'hair']],
    },
  ])('$name', ({ lines, items }) => {
    expect(itemsOf(lines)).toEqual(items);
  });

  it.each([
    { name: 'without a line that is left open', lines: ['PRP can help.', '- Worn knees'] },
    { name: 'below a list of what PRP is used for', lines: ['We offer PRP for:', '- Worn knees'] },
    { name: 'below a question', lines: ['What can PRP help with:', '- Worn knees', '- Hips'] },
    {
      name: 'after the list has ended',
      lines: ['PRP can help with:', '- Worn knees', 'Our other services.', '- Shoulder X-rays'],
      found: ['Worn knees'],
    },
    {
      name: 'that say something of their own',
      lines: ['PRP can help with:', '- Hips are next to the spine', '- Call about your knees'],
    },
    { name: 'that name nothing known', lines: ['PRP can help with:', '- Free parking'] },
    { name: 'that name another treatment', lines: ['PRP can help with:', '- Knee surgery and cortisone'] },
    { name: 'of a quoted promise', lines: ['Some clinics claim that PRP cures:', '- Worn knees'] },
    { name: 'of how it works', lines: ['PRP stimulates repair in:', '- Knee cartilage'] },
  ])('say nothing: $name', ({ lines, found = [] }) => {
    expect(itemsOf(lines).map(([text]) => text)).toEqual(found);
  });

  it('tell the reader that the line above was read', () => {
    const [, item] = annotationsOf(['PRP can help with:', '- Worn knees']);
    if (item === undefined) throw new Error('The item makes no claim.');
    const words = Object.fromEntries(partWords(item.frame).map(({ part, words: given }) => [part, given]));
    expect(words['Treatment']).toEqual(['“PRP”, from the line above the list']);
    expect(words['Where, or what for']).toEqual(['“Worn knees”, from this sentence']);
    expect(words['Read as a claim that']).toEqual([
      'the treatment helps, by “help”, from the line above the list',
    ]);
  });
});
