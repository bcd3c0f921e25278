import { describe, expect, it } from 'vitest';
import { createLookUps } from '../../lib/background/look-ups.ts';
import type { SourceQuery, SourceStatus } from '../../lib/core/types/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { found, work } from '../browser/components/source-scenes.ts';

const STATUS: SourceStatus = { state: 'not-there', asked: '2026-11-25' };

interface World {
  readonly consent?: boolean;
  /** What Crossref finds has this title; else it finds nothing. */
  readonly title?: string;
}

function setUp(crossref: Settings['crossref'], { consent = true, title }: World = {}) {
  let settings: Settings = { ...DEFAULT_SETTINGS, crossref };
  const asked: { mail: string | null; queries: readonly SourceQuery[] }[] = [];
  const clients: (string | null)[] = [];
  const lookUps = createLookUps({
    readSettings: async () => settings,
    hasConsent: async () => consent,
    doisOf: async (ids) => new Map(ids.flatMap((id) => (id === 'known' ? [[id, '10.5555/known']] : []))),
    client(mail) {
      clients.push(mail);
      return {
        async look(queries, signal) {
          signal.throwIfAborted();
          asked.push({ mail, queries });
          const status = title === undefined ? STATUS : found({ work: work({ title }) });
          return queries.map(({ id }) => ({ id, status }));
        },
        kept: async () => ({ count: 0, oldest: null }),
        clear: async () => undefined,
      };
    },
  });
  return {
    lookUps,
    asked,
    clients,
    turn(now: Settings['crossref']) {
      lookUps.changed(now, settings.crossref);
      settings = { ...settings, crossref: now };
    },
  };
}

const query = (
  id: number,
  over: Partial<Parameters<ReturnType<typeof createLookUps>['lookUp']>[0][number]> = {},
) => ({
  id,
  doi: null,
  text: null,
  printed: null,
  referenceId: null,
  ...over,
});

describe('look-ups in the background', () => {
  it('ask nothing of anybody while they are off', async () => {
    const { lookUps, clients } = setUp({ on: false, mail: 'me@mail.example' });
    expect(await lookUps.lookUp([query(0, { doi: '10.5555/a' })])).toEqual({ on: false, answers: [] });
    expect(clients).toEqual([]);
  });

  it('ask nothing where the browser’s consent was taken back', async () => {
    const { lookUps, clients } = setUp({ on: true, mail: null }, { consent: false });
    expect(await lookUps.lookUp([query(0, { doi: '10.5555/a' })])).toEqual({ on: false, answers: [] });
    expect(clients).toEqual([]);
  });

  it('ask by the page’s DOI, the record’s DOI, or the words', async () => {
    const { lookUps, asked } = setUp({ on: true, mail: null });
    const text = 'Somebody A. Something. 2020.';
    const result = await lookUps.lookUp([
      query(0, { doi: '10.5555/page', referenceId: 'known', text }),
      query(1, { referenceId: 'known', text }),
      query(2, { text }),
    ]);
    expect(asked[0]?.queries).toEqual([
      { id: 0, doi: '10.5555/page', text },
      { id: 1, doi: '10.5555/known', text },
      { id: 2, doi: null, text },
    ]);
    expect(result.answers.map(({ id }) => id)).toEqual([0, 1, 2]);
  });

  it('leave out a known record that has no DOI', async () => {
    const { lookUps, asked } = setUp({ on: true, mail: null });
    await lookUps.lookUp([query(0, { referenceId: 'no-doi', text: 'Somebody A. Something. 2020.' })]);
    expect(asked[0]?.queries).toEqual([]);
  });

  it('tell what a found work’s title calls it', async () => {
    const { lookUps } = setUp(
      { on: true, mail: null },
      { title: 'Plasma in sore heels: a randomized controlled trial' },
    );
    const { answers } = await lookUps.lookUp([query(0, { doi: '10.5555/a' })]);
    expect(answers[0]?.status).toMatchObject({ titleDesign: { design: 'randomized-controlled-trial' } });
  });

  it('say nothing of a work that is another than the page’s words give', async () => {
    const { lookUps } = setUp(
      { on: true, mail: null },
      { title: 'Kidney stones in deer of the northern woods' },
    );
    const printed = 'Okafor A, Lind S. Plasma in sore heels of marathon runners. Int J Heels. 2011;4(2):1-9.';
    const { answers } = await lookUps.lookUp([
      query(0, { doi: '10.5555/a', printed }),
      query(1, { doi: '10.5555/b' }),
    ]);
    expect(answers.map(({ status }) => status.state)).toEqual(['other-work', 'found']);
  });

  it('have one client, and another for another address', async () => {
    const { lookUps, clients, turn } = setUp({ on: true, mail: null });
    await lookUps.lookUp([query(0, { doi: '10.5555/a' })]);
    await lookUps.lookUp([query(0, { doi: '10.5555/b' })]);
    turn({ on: true, mail: 'me@mail.example' });
    await lookUps.lookUp([query(0, { doi: '10.5555/c' })]);
    expect(clients).toEqual([null, 'me@mail.example']);
  });

  it('stop when they are turned off', async () => {
    const { lookUps, turn } = setUp({ on: true, mail: null });
    const underWay = lookUps.lookUp([query(0, { doi: '10.5555/a' })]);
    turn({ on: false, mail: null });
    await expect(underWay).resolves.toEqual({ on: false, answers: [] });
  });
});
