import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asking, madeUp } from './client.ts';
import { RECORDED } from './recorded.ts';

const MICE = '10.1371/journal.pone.0033693';
const SICI = '10.1002/(sici)1097-0274(199909)36:1+<1::aid-ajim2>3.0.co;2-0';
const TEXT =
  'Lieber RL, Jacks TM. Growth hormone secretagogue increases muscle strength during remobilization after canine hindlimb immobilization. J Orthop Res. 1997;15(4):519. doi:10.1002/jor.1100150407 https://clinic.example/our-studies?from=home ask@clinic.example';

const queryOf = (url: string | undefined) => new URL(url ?? '', 'http://localhost').searchParams;

describe('what goes out', () => {
  test('is the DOIs, and nothing of the reader', async () => {
    const { dois, server } = await asking();
    await dois(MICE, SICI);
    expect(server.requests).toHaveLength(2);
    for (const { headers, url } of server.requests) {
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
      expect(headers.authorization).toBeUndefined();
      expect(url).not.toContain('mailto');
    }
    const list = server.requests.find(({ url }) => url.startsWith('/works?'));
    expect(Object.fromEntries(queryOf(list?.url))).toEqual({
      filter: `doi:${MICE}`,
      rows: '1',
      select: expect.stringMatching(/^DOI,title,.*updated-by,update-to$/),
    });
  });

  test('asks the browser to send no cookie and no referrer, and to follow no redirect', async () => {
    const inits: RequestInit[] = [];
    const { doi } = await asking({
      fetch: async (_, init) => {
        inits.push(init);
        return new Response('Resource not found.', { status: 404 });
      },
    });
    await doi(SICI);
    expect(inits).toHaveLength(1);
    expect(inits[0]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
    });
    expect(inits[0]).not.toHaveProperty('headers');
    expect(inits[0]).not.toHaveProperty('body');
  });

  test('has the mail address where there is one', async () => {
    const { dois, server } = await asking({ mailto: ' reader+notes@example.org ' });
    await dois(MICE, SICI);
    expect(server.requests.map(({ url }) => queryOf(url).get('mailto'))).toEqual([
      'reader+notes@example.org',
      'reader+notes@example.org',
    ]);
  });

  test('has none where it is empty', async () => {
    const { doi, server } = await asking({ mailto: '  ' });
    await doi(MICE);
    expect(server.requests[0]?.url).not.toContain('mailto');
  });

  test('is the words of a reference without addresses', async () => {
    const { text, server } = await asking();
    await text(TEXT);
    expect(queryOf(server.requests[0]?.url).get('query.bibliographic')).toBe(
      'Lieber RL, Jacks TM. Growth hormone secretagogue increases muscle strength during remobilization after canine hindlimb immobilization. J Orthop Res. 1997;15(4):519.',
    );
    expect(queryOf(server.requests[0]?.url).get('rows')).toBe('3');
  });

  test('is at most 400 characters of it, to the end of a word', async () => {
    const { text, server } = await asking();
    await text(`Okafor A. ${'Regenerating '.repeat(60)} 2018.`);
    const sent = queryOf(server.requests[0]?.url).get('query.bibliographic') ?? '';
    expect(sent.length).toBeLessThanOrEqual(400);
    expect(sent.length).toBeGreaterThan(380);
    expect(sent.endsWith('Regenerating')).toBe(true);
  });

  test('is well-formed wherever a text was cut', async () => {
    const { text } = await asking();
    expect(
      await text(`\ud83d Okafor A. Regenerating cartilage in made up people. 2018 \udc00`),
    ).toMatchObject({
      state: 'nothing-like-it',
    });
  });

  test.each([
    'study',
    'https://clinic.example/a-study-of-2018',
    'Okafor 2018',
    'Our own research shows great results',
  ])('is nothing for what no work could be like: %s', async (words) => {
    const { text, server } = await asking();
    expect(await text(words)).toEqual({ state: 'nothing-like-it', asked: '2026-11-25' });
    expect(server.requests).toEqual([]);
  });
});

describe('a DOI arrives as it is', () => {
  const CHARACTERS = Array.from('abcxyz0189-._;()/<>#?&%+:,[]{}|^~"\'`!$*=@ éβ中😀');
  const doi = fc
    .tuple(
      fc.integer({ min: 1000, max: 999_999_999 }),
      fc.array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 40 }),
    )
    .map(([prefix, suffix]) => `10.${prefix}/${suffix.join('')}`.trim())
    .filter((made) => !made.endsWith('/'));

  test('whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(doi, { minLength: 1, maxLength: 5 }), async (made) => {
        const { server, dois } = await asking();
        await dois(...made);
        const arrived = server.requests.flatMap(({ url }) => {
          const { pathname, searchParams } = new URL(url, 'http://localhost');
          const filter = searchParams.get('filter');
          return filter === null
            ? [decodeURIComponent(pathname.slice('/works/'.length))]
            : filter.split(',').map((part) => part.replace(/^doi:/, ''));
        });
        expect(arrived.sort()).toEqual([...made].sort());
        await server.close();
      }),
      { numRuns: 60 },
    );
  });

  test('for every recorded work, and is found', async () => {
    const { dois } = await asking();
    const asked = RECORDED.map(({ DOI }) => DOI);
    expect((await dois(...asked)).map((answer) => answer.state === 'found' && answer.work.doi)).toEqual(
      asked,
    );
  });

  test.each([
    SICI,
    '10.1001/jama.251.7.878,883',
    '10.5555/a#b',
    '10.5555/a?b=c&d',
    '10.5555/100%3c',
    '10.5555/x/',
  ])('%s', async (odd) => {
    const { doi: ask } = await asking({ serve: { works: [{ ...madeUp(1), DOI: odd }] } });
    expect(await ask(odd)).toMatchObject({ state: 'found', work: { doi: odd } });
  });
});
