import { expect, it } from 'vitest';
import { popupSources } from '../../lib/background/popup-sources.ts';
import { record } from '../browser/components/fixtures.ts';
import { found, notice } from '../browser/components/source-scenes.ts';
import { pageReference } from '../page-reference.ts';
import { askedFrame, readerState } from './states.ts';

it('lists the sources of all frames, with what is known of each', async () => {
  const long = `Moss B. ${'A very long title of sore backs '.repeat(9)}`;
  const frames = [
    askedFrame({
      state: readerState({
        sources: [
          {
            reference: pageReference({ id: 1, referenceId: 'ember', text: 'Ember A. Backs. 2016.' }),
            status: null,
          },
          { reference: pageReference({ id: 2, text: long }), status: found({ notices: [notice()] }) },
        ],
      }),
    }),
    askedFrame({ frameId: 4 }),
    askedFrame({
      frameId: 7,
      state: readerState({
        sources: [
          {
            reference: pageReference({ id: 1, label: 'a study', place: 'link', text: 'a study' }),
            status: null,
          },
        ],
      }),
    }),
  ];
  const sources = await popupSources(frames, async (ids) => ids.map((id) => record(id)));
  expect(sources).toMatchObject([
    {
      frameId: 0,
      id: 1,
      label: '1',
      text: 'Ember A. Backs. 2016.',
      kind: 'case series',
      notice: null,
      inDoubt: false,
    },
    { frameId: 0, id: 2, notice: 'Retracted, 4 March 2021; told by the publisher.', inDoubt: true },
    { frameId: 7, id: 1, label: 'a study', text: null, kind: 'type of study not known' },
  ]);
  expect(sources[1]?.text).toMatch(/^Moss B\. .{60,140} …$/);
});
