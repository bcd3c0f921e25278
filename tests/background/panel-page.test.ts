import { afterEach, describe, expect, it } from 'vitest';
import { panelPage, studiesOf } from '../../lib/background/panel-page.ts';
import { summarize } from '../../lib/background/summary.ts';
import { speak } from '../../lib/core/messages/index.ts';
import { annotation } from '../browser/components/fixtures.ts';
import { askedFrame, readerState } from './states.ts';

afterEach(() => speak('en'));

const one = { ...annotation({ strength: 'none' }), id: 'one' };
const two = { ...annotation({ strength: 'none' }), id: 'two' };

function page(current: number | null) {
  const frames = [
    askedFrame({ frameId: 0, state: readerState({ claims: 1, leftOut: 2, current, lastUsed: 5 }) }),
    askedFrame({ frameId: 4, state: readerState({ claims: 1, leftOut: 1 }) }),
  ];
  const listed = [
    {
      frameId: 0,
      claims: [
        { annotation: one, hidden: true },
        { annotation: two, hidden: false },
      ],
    },
    { frameId: 4, claims: [{ annotation: one, hidden: false }] },
  ];
  const summary = { ...summarize('https://clinic.example/', frames), sources: [], packsOn: 3 };
  return panelPage(summary, frames, listed, new Map());
}

describe('what the panel shows', () => {
  it('lists the claims frame by frame, hidden ones too, and counts what is left out', () => {
    const { claims, summary, current } = page(null);
    expect(claims.map(({ frameId, id, hidden }) => [frameId, id, hidden])).toEqual([
      [0, 'one', true],
      [0, 'two', false],
      [4, 'one', false],
    ]);
    expect(claims[0]).toMatchObject({ text: one.frame.text, strength: 'none' });
    expect(summary.leftOut).toBe(3);
    expect(current).toBeNull();
  });

  it('knows the open claim among those that are marked', () => {
    expect(page(0).current).toEqual({ frameId: 0, id: 'two' });
  });

  it('is said in the language that is spoken', () => {
    expect(page(null).claims[0]?.title).toBe('No study in these packs tests this');
    speak('es');
    expect(page(null).claims[0]?.title).not.toContain('study');
  });

  it('asks for each study once', () => {
    const claims = [one, one].map((annotation) => ({ annotation, hidden: false }));
    expect(studiesOf([{ frameId: 0, claims }])).toEqual([
      ...new Set(one.assessment.studies.map(({ studyId }) => studyId)),
    ]);
  });
});
