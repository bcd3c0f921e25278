import { describe, expect, test } from 'vitest';
import { compareTable, type Topic } from '../../../lib/core/compare/index.ts';
import { standingOn } from '../../../lib/core/compare/standing.ts';
import { claimTopicWords, evidenceScope } from '../../../lib/core/words/compare-words.ts';
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

  test('is the least of several disorders of one place, which the record does not tell apart', () => {
    const claim = recordedClaim({
      conditions: ['neurological'],
      disorders: ['stroke', 'autism'],
      parts: [
        { conditions: ['neurological'], strength: 'controlled-trials', direction: 'in-line' },
        { conditions: ['neurological'], strength: 'none', direction: 'not-applicable' },
      ],
    });
    const autism = topic({ condition: 'neurological', disorder: 'autism' });
    expect(standingOn(claim, autism).strength).toBe('none');
  });

  test('is, of harm, what warns', () => {
    const claim = recordedClaim({
      kind: 'safety',
      conditions: ['skin'],
      parts: [
        { conditions: ['skin'], strength: 'none', direction: 'not-applicable' },
        { conditions: ['skin'], strength: 'uncontrolled-studies', direction: 'against' },
      ],
    });
    expect(standingOn(claim, topic({ condition: 'skin' })).direction).toBe('against');
  });

  test('is said to be for all that a claim names, where it was not told apart', () => {
    const cellsOf = (over: Parameters<typeof recordedClaim>[0]) =>
      compareTable([{ id: 'a', record: pageRecord({ claims: [recordedClaim(over)] }) }], 'page').rows.map(
        ({ topic: of, cells }) => [claimTopicWords(of), [...cells.values()][0]?.pairs.map(evidenceScope)],
      );
    const together = 'for all that the claim names together';
    expect(cellsOf({ outcomes: ['pain', 'structure'] })).toEqual([
      ['PRP · knee · pain', [together]],
      ['PRP · knee · regrowth, or what scans show', [together]],
    ]);
    expect(cellsOf({ interventions: ['prp', 'bmc'] }).map(([, said]) => said)).toEqual([
      [together],
      [together],
    ]);
    expect(
      cellsOf({ interventions: ['prp', 'exosomes'], untested: ['exosomes'] }).map(([, said]) => said),
    ).toEqual([[null], [null]]);
    expect(cellsOf({}).map(([, said]) => said)).toEqual([[null]]);
  });

  test('of animals stands in no row of people', () => {
    const dogs = recordedClaim({
      conditions: ['animal', 'hip', 'knee'],
      parts: [
        { conditions: ['animal', 'hip'], strength: 'controlled-trials', direction: 'in-line' },
        { conditions: ['animal', 'knee'], strength: 'none', direction: 'not-applicable' },
      ],
    });
    const { rows } = compareTable([{ id: 'a', record: pageRecord({ claims: [dogs] }) }], 'page');
    expect(rows.map(({ topic: of }) => of.condition)).toEqual(['animal']);
    expect(rows[0]?.cells.get('a')?.pairs[0]?.strength).toBe('none');
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
