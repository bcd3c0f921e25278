import { describe, expect, test } from 'vitest';
import { asking, madeUp } from './client.ts';
import { RECORDED, type RecordedWork } from './recorded.ts';

const found = (doi: string) => ({ state: 'found', by: 'likeness', work: { doi } });

describe('a reference without a DOI is found by its own words', () => {
  test.each([
    [
      'Vancouver',
      'Lieber RL, Jacks TM, Mohler RL, et al. Growth hormone secretagogue increases muscle strength during remobilization after canine hindlimb immobilization. J Orthop Res. 1997;15:519.',
      '10.1002/jor.1100150407',
    ],
    [
      'APA',
      "Lee, H. J., Lee, J. K., & Lee, H. (2012). Human umbilical cord blood-derived mesenchymal stem cells improve neuropathology and cognitive impairment in an Alzheimer's disease mouse model through modulation of neuroinflammation. Neurobiology of Aging, 33(3).",
      '10.1016/j.neurobiolaging.2010.03.024',
    ],
    [
      'British spelling',
      'Tosatto L, Horrocks MH. Single-molecule FRET studies on alpha-synuclein oligomerisation of Parkinson’s disease genetically related mutants. Sci Rep. 2015;5:16696.',
      '10.1038/srep16696',
    ],
    [
      'a name with a particle',
      'van der Pluijm I, et al. Impaired genome maintenance suppresses the growth hormone–insulin-like growth factor 1 axis in mice with Cockayne syndrome. PLoS Biol. 2006.',
      '10.1371/journal.pbio.0050002',
    ],
    [
      'a title that was marked since',
      'Wakefield AJ, Murch SH, Anthony A. Ileal-lymphoid-nodular hyperplasia, non-specific colitis, and pervasive developmental disorder in children. Lancet. 1998;351:637.',
      '10.1016/s0140-6736(97)11096-0',
    ],
  ])('%s', async (_, reference, doi) => {
    const { text } = await asking();
    expect(await text(reference)).toMatchObject(found(doi));
  });

  test('with what became of it', async () => {
    const { text } = await asking();
    const reference =
      'Sadasivan S, Pond BB. Methylphenidate exposure induces dopamine neuron loss and activation of microglia in the basal ganglia of mice. PLoS One. 2012;7.';
    expect(await text(reference)).toMatchObject({
      ...found('10.1371/journal.pone.0033693'),
      notices: [{ kind: 'correction', doi: '10.1371/annotation/c76da2c1-ccb8-4797-94c1-359d3ceceeda' }],
    });
  });
});

describe('and not otherwise', () => {
  test.each([
    [
      'another paper of the same people',
      'Lieber RL, Jacks TM. Growth hormone secretagogue increases muscle strength during remobilization after feline hindlimb immobilization. J Orthop Res. 1997;15:519.',
    ],
    [
      'the title with another author',
      'Okafor A. Growth hormone secretagogue increases muscle strength during remobilization after canine hindlimb immobilization. J Orthop Res. 1997;15:519.',
    ],
    [
      'the title with another year',
      'Lieber RL. Growth hormone secretagogue increases muscle strength during remobilization after canine hindlimb immobilization. J Orthop Res. 2003;15:519.',
    ],
  ])('%s', async (_, reference) => {
    const { text } = await asking();
    expect(await text(reference)).toEqual({ state: 'nothing-like-it', asked: '2026-11-25' });
  });
});

describe('what is never taken for it', () => {
  const title = 'Cultured cartilage cells for made up knees of volunteers';
  const reference = `Okafor A. ${title}. J Made Up Med. 2018;1:2.`;
  const made = (number: number, parts: object = {}): RecordedWork => ({
    ...madeUp(number),
    title: [title],
    author: [{ family: 'Okafor' }],
    issued: { 'date-parts': [[2018]] },
    'container-title': ['Journal of Made Up Medicine'],
    ...parts,
  });
  const notice = (about: number) => ({
    'update-to': [{ DOI: madeUp(about).DOI, type: 'retraction', source: 'publisher' }],
  });
  const text = async (words: string, ...works: readonly RecordedWork[]) =>
    (await asking({ serve: { works } })).text(words);

  test('the work is, with nothing else there', async () => {
    expect(await text(reference, made(1))).toMatchObject(found('10.5555/made-up.1'));
  });

  test.each(['posted-content', 'component', 'peer-review', 'dataset', 'journal-issue', null])(
    '%s',
    async (type) => {
      expect(await text(reference, made(1, { type }))).toMatchObject({ state: 'nothing-like-it' });
    },
  );

  test('a fake copy among preprints, beside the work', async () => {
    const fake = made(2, { type: 'posted-content', DOI: '10.65215/fake' });
    expect(await text(reference, fake, made(1))).toMatchObject(found('10.5555/made-up.1'));
  });

  test('its notice, by what it is about', async () => {
    expect(await text(reference, made(2, notice(1)))).toMatchObject({ state: 'nothing-like-it' });
    expect(await text(reference, made(2, notice(1)), made(1))).toMatchObject(found('10.5555/made-up.1'));
  });

  test.each(['Retraction: ', 'Correction to: ', 'Erratum. ', 'Retraction notice to '])(
    'its notice, by its title: %s',
    async (mark) => {
      expect(await text(reference, made(2, { title: [mark + title] }))).toMatchObject({
        state: 'nothing-like-it',
      });
    },
  );

  test('but a reference to a notice is that notice', async () => {
    const words = `Okafor A. Retraction: ${title}. J Made Up Med. 2018;1:2.`;
    const both = [made(1), made(2, { title: [`Retraction: ${title}`], ...notice(1) })];
    expect(await text(words, ...both)).toMatchObject({
      ...found('10.5555/made-up.2'),
      notices: [],
      noticeOf: [{ kind: 'retraction', doi: '10.5555/made-up.1' }],
    });
  });

  test('one of two that are the same', async () => {
    expect(await text(reference, made(1), made(2))).toMatchObject({ state: 'nothing-like-it' });
  });
});

test('every recorded work is the one that its own reference leads to', async () => {
  const { text } = await asking();
  for (const work of RECORDED) {
    const {
      title,
      author,
      issued,
      'container-title': container,
    } = work as RecordedWork & {
      readonly author?: readonly { readonly family?: string; readonly name?: string }[];
      readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
      readonly 'container-title': readonly string[];
    };
    const first = author?.[0]?.family ?? author?.[0]?.name;
    // Two were recorded without their authors: nothing is said of those.
    const words = `${first ?? 'Okafor'} A. ${title?.[0]}. ${container[0]}. ${issued['date-parts'][0]?.[0]}.`;
    expect(await text(words)).toMatchObject(
      first === undefined ? { state: 'nothing-like-it' } : found(work.DOI),
    );
  }
});
