import { describe, expect, test } from 'vitest';
import {
  compareTable,
  filteredRows,
  type Row,
  type RowFilter,
  sortedRows,
} from '../../../lib/core/compare/index.ts';
import type { RecordedClaim } from '../../../lib/core/types/index.ts';
import { claimTopicWords } from '../../../lib/core/words/compare-words.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';

const BEYOND = [{ id: 'beyond-evidence', reason: 'It goes beyond.' }] as const;

function page(id: string, claims: readonly Partial<RecordedClaim>[]) {
  return { id, record: pageRecord({ claims: claims.map(recordedClaim) }) };
}

const { rows } = compareTable(
  [
    page('a', [
      {},
      { conditions: ['hip'], text: 'PRP calms a naïve hip.', strength: 'none', direction: 'not-applicable' },
      {
        interventions: ['exosomes'],
        outcomes: [],
        strength: 'none',
        direction: 'not-applicable',
        flags: BEYOND,
      },
    ]),
    page('b', [
      { text: 'Less pain in your knee.' },
      { conditions: ['hip'], stance: 'hedges' },
      { interventions: ['bmc'], stance: 'denies', strength: 'none' },
    ]),
    page('c', [{}]),
  ],
  'page',
);
const [KNEE, HIP, BMC, EXO] = [
  'PRP · knee · pain',
  'PRP · hip · pain',
  'bone marrow concentrate · knee · pain',
  'exosomes · knee · that it helps',
];
const named = (some: readonly Row[]): string[] => some.map(({ topic }) => claimTopicWords(topic));

describe('rows', () => {
  test.each<[filter: RowFilter, expected: readonly (string | undefined)[]]>([
    [{}, [KNEE, HIP, BMC, EXO]],
    [{ onlyDifferences: true }, [HIP, BMC, EXO]],
    [{ onlyDifferences: false, flagged: false, text: ' ' }, [KNEE, HIP, BMC, EXO]],
    [{ intervention: 'prp' }, [KNEE, HIP]],
    [{ condition: 'knee' }, [KNEE, BMC, EXO]],
    [{ condition: null }, []],
    [{ outcome: null }, [EXO]],
    [{ strength: 'none' }, [HIP, BMC, EXO]],
    [{ wording: 'hedges' }, [HIP]],
    // Of one and the same claim: the hip's hedge is not the one without a study.
    [{ wording: 'hedges', strength: 'none' }, []],
    [{ flagged: true }, [EXO]],
    [{ text: 'your  KNEE' }, [KNEE]],
    [{ text: 'naive' }, [HIP]],
    [{ text: 'bone marrow conc' }, [BMC]],
    [{ text: 'elbow' }, []],
    [{ intervention: 'prp', onlyDifferences: true }, [HIP]],
  ])('that fit %j', (filter, expected) => {
    expect(named(filteredRows(rows, filter))).toEqual(expected);
  });

  test('are shown whole: a clinic’s other claims on the topic stay', () => {
    const [row] = filteredRows(rows, { wording: 'hedges' });
    expect([...(row?.cells.keys() ?? [])]).toEqual(['a', 'b']);
  });

  test('stand by topic, by how many speak of it, or by the widest distance from words to evidence', () => {
    const turned = [...rows].reverse();
    expect(named(sortedRows(turned, 'topic'))).toEqual([KNEE, HIP, BMC, EXO]);
    expect(named(sortedRows(turned, 'clinics'))).toEqual([KNEE, HIP, BMC, EXO]);
    // "Proven" on nothing, an assertion on nothing, an assertion on trials, a denial.
    expect(named(sortedRows(turned, 'gap'))).toEqual([EXO, HIP, KNEE, BMC]);
  });

  test('an assertion that trials speak against stands before one that they bear out', () => {
    const table = compareTable(
      [
        page('a', [
          { conditions: ['hip'], direction: 'against' },
          {},
          { conditions: ['elbow'], direction: 'mixed' },
        ]),
      ],
      'page',
    );
    expect(named(sortedRows(table.rows, 'gap'))).toEqual([
      'PRP · hip · pain',
      'PRP · elbow · pain',
      'PRP · knee · pain',
    ]);
  });
});
