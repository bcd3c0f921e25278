import { describe, expect, test } from 'vitest';
import { compareTable, type Topic } from '../../../lib/core/compare/index.ts';
import { standingOn } from '../../../lib/core/compare/standing.ts';
import { claimTopicWords } from '../../../lib/core/words/compare-words.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';

const topic = (over: Partial<Topic> = {}): Topic => ({
  ...{ intervention: 'prp', condition: 'disc', disorder: null, outcome: 'pain' },
  ...over,
});

/** As the core has it of a sentence that names the disc, of which there are trials, and a joint, of which there are none. */
const TWO_PLACES = recordedClaim({
  conditions: ['disc', 'si-joint'],
  strength: 'controlled-trials',
  direction: 'against',
  parts: [
    { conditions: ['disc'], strength: 'controlled-trials', direction: 'against' },
    { conditions: ['si-joint'], strength: 'none', direction: 'not-applicable' },
  ],
});

describe('what stands behind a claim on a topic', () => {
  test.each([
    ['the place that was studied', topic(), 'controlled-trials', 'against'],
    ['the place that was not', topic({ condition: 'si-joint' }), 'none', 'not-applicable'],
    ['a place that is in no part', topic({ condition: 'knee' }), 'controlled-trials', 'against'],
    ['no place', topic({ condition: null }), 'controlled-trials', 'against'],
  ] as const)('is of %s', (_, on, strength, direction) => {
    expect(standingOn(TWO_PLACES, on)).toEqual({ strength, direction });
  });

  test('is nothing for a product that none of its studies tested', () => {
    const claim = recordedClaim({ interventions: ['prp', 'exosomes'], untested: ['exosomes'] });
    expect(standingOn(claim, topic())).toEqual({ strength: 'controlled-trials', direction: 'in-line' });
    expect(standingOn(claim, topic({ intervention: 'exosomes' }))).toEqual({
      strength: 'none',
      direction: 'not-applicable',
    });
  });

  test('is what its cell says, and by which its row is found', () => {
    const { rows } = compareTable([{ id: 'a', record: pageRecord({ claims: [TWO_PLACES] }) }], 'page');
    const said = rows.map(({ topic, cells }) => {
      const [cell] = cells.values();
      return [claimTopicWords(topic), cell?.pairs.map(({ strength }) => strength), cell?.claims[0]?.strength];
    });
    expect(said).toEqual([
      ['PRP · disc · pain', ['controlled-trials'], 'controlled-trials'],
      ['PRP · sacroiliac joint · pain', ['none'], 'none'],
    ]);
  });
});
