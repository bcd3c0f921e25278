import { describe, expect, test } from 'vitest';
import { asking, madeUp } from './client.ts';

const WAKEFIELD = '10.1016/s0140-6736(97)11096-0';
const MICE = '10.1371/journal.pone.0033693';
const CORD_BLOOD = '10.1016/j.neurobiolaging.2010.03.024';

describe('works by DOI', () => {
  test('are told with what became of them', async () => {
    const { dois } = await asking();
    const [retracted, corrected, clean] = await dois(WAKEFIELD, MICE, CORD_BLOOD);
    expect(retracted).toEqual({
      state: 'found',
      by: 'doi',
      asked: '2026-11-25',
      work: {
        doi: WAKEFIELD,
        title:
          'RETRACTED: Ileal-lymphoid-nodular hyperplasia, non-specific colitis, and pervasive developmental disorder in children',
        container: 'The Lancet',
        year: 1998,
        authors: 'Wakefield and others',
        type: 'journal-article',
      },
      notices: [
        {
          kind: 'retraction',
          label: 'Retraction',
          doi: '10.1016/s0140-6736(10)60175-4',
          sources: ['retraction-watch'],
          date: '2010-02-06',
        },
        {
          kind: 'correction',
          label: 'Correction',
          doi: '10.1016/s0140-6736(04)15715-2',
          sources: ['retraction-watch'],
          date: '2004-03-06',
        },
      ],
      noticeOf: [],
    });
    expect(corrected).toMatchObject({
      notices: [{ kind: 'correction', sources: ['publisher'], date: '2012-05-08' }],
    });
    expect(clean).toMatchObject({ work: { year: 2012, authors: 'Lee and others' }, notices: [] });
  });

  test('are asked for in one list, however they are written, each once', async () => {
    const { crossref, server } = await asking();
    const queries = [MICE, CORD_BLOOD, MICE.toUpperCase(), ` ${MICE}`].map((doi, id) => ({
      id,
      doi,
      text: null,
    }));
    const answers = await crossref.look(queries, new AbortController().signal);
    expect(answers.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
    expect(answers[2]?.status).toEqual(answers[0]?.status);
    expect(answers[3]?.status).toEqual(answers[0]?.status);
    expect(server.requests).toHaveLength(1);
  });

  test('that the list has not are not there', async () => {
    const { dois } = await asking();
    expect(await dois(MICE, '10.1371/notarealdoi')).toMatchObject([
      { state: 'found' },
      { state: 'not-there', asked: '2026-11-25' },
    ]);
  });

  test('are not said to be absent from a list that is not complete', async () => {
    const twice = { ...madeUp(1), title: ['Again'] };
    const { dois } = await asking({ serve: { works: [madeUp(1), twice, twice] } });
    expect(await dois('10.5555/made-up.1', '10.5555/made-up.2')).toMatchObject([
      { state: 'found' },
      { state: 'no-answer', why: 'failed' },
    ]);
  });

  test('are asked for by themselves where a filter cannot hold them', async () => {
    const comma = '10.1001/jama.251.19.2504,2509';
    const { dois, server } = await asking({ serve: { works: [{ ...madeUp(1), DOI: comma }, madeUp(2)] } });
    expect(await dois(comma, '10.5555/made-up.2')).toMatchObject([
      { state: 'found', work: { doi: comma } },
      { state: 'found' },
    ]);
    const singles = server.requests.filter(({ url }) => url.startsWith('/works/'));
    expect(singles.map(({ url }) => url)).toEqual(['/works/10.1001%2Fjama.251.19.2504%2C2509']);
  });

  test('do not lose each other when a list is refused', async () => {
    const { dois, server } = await asking();
    server.next({ kind: 'invalid' }, null, { kind: 'invalid' }, null);
    expect(await dois(MICE, '10.5555/refused', '10.1371/notarealdoi')).toMatchObject([
      { state: 'found', work: { doi: MICE } },
      { state: 'no-answer', why: 'failed', retryAfter: null },
      { state: 'not-there' },
    ]);
  });

  test('come under the DOI where they are now', async () => {
    const moved = { status: 'ok', 'message-type': 'work', message: { ...madeUp(9), DOI: '10.5555/prime' } };
    const { doi } = await asking({ fetch: async () => Response.json(moved) });
    expect(await doi('10.5555/alias;1')).toMatchObject({ state: 'found', work: { doi: '10.5555/prime' } });
  });
});

describe('lists', () => {
  const many = Array.from({ length: 45 }, (_, number) => madeUp(number));

  test('are of at most twenty', async () => {
    const { dois, server } = await asking({ serve: { works: many } });
    const statuses = await dois(...many.map(({ DOI }) => DOI));
    expect(statuses.every(({ state }) => state === 'found')).toBe(true);
    expect(server.requests.map(({ url }) => new URL(url, 'http://x').searchParams.get('rows'))).toEqual([
      '20',
      '20',
      '5',
    ]);
  });

  test('have addresses that every server takes', async () => {
    const long = Array.from({ length: 20 }, (_, number) => `10.5555/${'long/'.repeat(30)}${number}`);
    const { dois, server } = await asking({ serve: { works: long.map((DOI) => ({ ...madeUp(1), DOI })) } });
    expect((await dois(...long)).every(({ state }) => state === 'found')).toBe(true);
    expect(server.requests.length).toBeGreaterThan(1);
    for (const { url } of server.requests) expect(`${server.base}${url}`.length).toBeLessThanOrEqual(1800);
  });
});

describe('progress', () => {
  test('gives each answer once, as it comes', async () => {
    const { crossref } = await asking();
    const told: number[][] = [];
    const queries = [MICE, '10.5555/a,b', CORD_BLOOD].map((doi, id) => ({ id, doi, text: null }));
    await crossref.look(queries, new AbortController().signal, (answers) =>
      told.push(answers.map(({ id }) => id)),
    );
    expect(told.flat().sort()).toEqual([0, 1, 2]);
    expect(told).toHaveLength(2);
  });

  test('of nothing is nothing', async () => {
    const { crossref, server } = await asking();
    const told: unknown[] = [];
    expect(await crossref.look([], new AbortController().signal, (answers) => told.push(answers))).toEqual(
      [],
    );
    expect(told).toEqual([]);
    expect(server.requests).toEqual([]);
  });
});
