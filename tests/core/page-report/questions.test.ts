import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/core/analyze.ts';
import { QUESTION_IDS, type QuestionId } from '../../../lib/core/types/index.ts';
import { questionsText, questionWords } from '../../../lib/core/words/questions.ts';
import { bundledPacks } from '../../../lib/evidence/bundled.ts';
import { toIndex } from '../../../lib/evidence/to-index.ts';

const evidence = toIndex(bundledPacks);

function asked(...texts: string[]): readonly QuestionId[] {
  const blocks = texts.map((text, id) => ({ id, role: 'paragraph' as const, level: 0, text }));
  return (
    analyze(blocks, { evidence, source: { domain: null, title: '', lang: null } }).report?.questions ?? []
  );
}

describe('questions to ask', () => {
  it.each<[string, string, QuestionId]>([
    ['a name that stands for many products', 'Stem cells relieve back pain.', 'which-product'],
    ['cells of unsaid source', 'Mesenchymal stem cells relieve disc pain.', 'whose-cells'],
    ['a product of birth', 'Exosomes relieve knee pain.', 'whose-cells'],
    ['a product that a regulator oversees', 'Stem cells relieve back pain.', 'regulator'],
    ['an approval', 'Our PRP is FDA approved.', 'regulator'],
    ['results of its own', 'We see a 92% success rate with PRP for knee pain.', 'results-of-own-patients'],
    [
      'studies that compared nobody',
      'Platelet lysate around the nerve root eases leg pain.',
      'control-group',
    ],
    ['no word on risks', 'PRP relieves knee pain.', 'risks'],
    ['a promise', 'PRP relieves knee pain.', 'evidence-for-my-condition'],
    ['any page', 'PRP relieves knee pain.', 'cost-and-follow-up'],
  ])('of %s', (_name, text, question) => {
    expect(asked(text)).toContain(question);
  });

  it.each<[string, string[], QuestionId]>([
    ['a product that is named', ['PRP relieves knee pain.'], 'which-product'],
    ['own cells', ['Your own laboratory-grown stem cells relieve disc pain.'], 'whose-cells'],
    ['PRP', ['PRP relieves knee pain.'], 'regulator'],
    ['a page that names risks', ['PRP relieves knee pain.', 'Expect some bruising for two days.'], 'risks'],
  ])('not of %s', (_name, texts, question) => {
    expect(asked(...texts)).not.toContain(question);
  });

  it('are six at most, the one that most claims raise first', () => {
    const many = asked(
      'Stem cells relieve back pain.',
      'Stem cells help worn knees.',
      'Exosomes relieve knee pain.',
      'Our stem cells are FDA approved.',
      'We see a 92% success rate with stem cells.',
      'Stem cell injections are safe.',
    );
    expect(many).toHaveLength(6);
    expect(new Set(many).size).toBe(6);
    expect(many[0]).toBe('risks');
  });

  it('are none where nothing is claimed', () => {
    expect(asked('Our PRP room is on the first floor.')).toEqual([]);
  });

  it('are questions, each in a line of its own when copied', () => {
    for (const id of QUESTION_IDS) expect(questionWords(id)).toMatch(/^[A-Z].*\?$/);
    expect(questionsText(['risks', 'alternatives']).split('\n')).toHaveLength(2);
  });
});
