import { afterEach, describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { openPopover } from '../../lib/cli/browser/reader.ts';
import { until } from '../../lib/cli/browser/until.ts';
import { citePack } from '../../lib/evidence/cite/cite-pack.ts';
import type { Pack } from '../../lib/evidence/schema.ts';
import { samplePack } from '../evidence/sample-pack.ts';
import { endAtHang, hang } from './background-life.ts';
import { claimsFound, clickOn, highlightSizes, popoverText, useBrowser } from './harness.ts';

/** Which study stands behind a claim, why, and how the reader chooses the packs that answers come from. */
const page = useBrowser();
const CLAIMS = 6;
/** Its place among them. */
const LYSATE = 4;

interface StorageApi {
  readonly storage: {
    readonly local: { clear(): Promise<void>; get(key: string): Promise<Record<string, unknown>> };
  };
}

async function openPage(): Promise<Tab> {
  const tab = await page.open('many-products');
  await claimsFound(tab, CLAIMS);
  return tab;
}

const unfoldPopover = (tab: Tab) =>
  tab.inShadow((root) => {
    for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
  });

async function says(tab: Tab, passage: string, words: string): Promise<string> {
  await clickOn(tab, passage);
  return popoverText(tab, words);
}

describe('what is said of a claim', () => {
  test('about "stem cells": it depends on which cells, and each product is told by itself', async () => {
    const tab = await openPage();
    const text = await says(tab, 'Stem cell injections relieve', 'Product by product');
    expect(text).toContain('Bone marrow concentrate: compared in people');
    expect(text).toContain(
      "Donors' laboratory-grown cells: compared in people, 4 studies, the result of 3 not read",
    );
  });

  test('about the law: dated notices with their country', async () => {
    const tab = await openPage();
    const text = await says(tab, 'Our stem cell injections are FDA', 'What authorities, courts and laws say');
    expect(text).toContain('as of June 2021 · United States');
    expect(text).toContain('no regenerative medicine therapy was approved for any orthopaedic condition');
  });

  test('about safety: a harm reported once is enough against "zero"', async () => {
    const tab = await openPage();
    expect(await says(tab, 'Exosome therapy', 'point the other way')).toContain('granulomas');
  });

  test('about a sibling product: silence, and the other product is named as that', async () => {
    const tab = await openPage();
    const text = await says(tab, 'Platelet lysate heals', 'No study in these packs tests this');
    expect(text).toContain('Shown so that it is not mistaken for support.');
  });

  test('about animals: no people are counted', async () => {
    const tab = await openPage();
    const text = await says(tab, 'PRP helps horses', 'in animals');
    expect(text).not.toContain('Tested in animals, not in people.');
  });

  test('can be asked how it was matched', async () => {
    const tab = await openPage();
    await says(tab, 'PRP thickens', 'How was this matched?');
    await unfoldPopover(tab);
    const text = await popoverText(tab, 'What was weighed');
    expect(text).toContain('“thinning hair”, from this sentence');
    expect(text).toMatch(/Disorder pattern hair loss/);
    expect(text).toMatch(/\d+ findings looked at/);
    expect(text).toMatch(/Left out: about another disorder: \d+ finding/);
  });
});

describe('the packs that answers come from', () => {
  const options = () => page.openUrl(`${page.driver.extensionOrigin}/options.html`);
  const HAIR = 'PRP thickens';

  afterEach(async () => {
    await page.driver.inExtension(() => {
      // The extension's world has one of them; the test's own does not know either.
      const api = globalThis as unknown as Partial<Record<'browser' | 'chrome', StorageApi>>;
      return (api.browser ?? api.chrome)?.storage.local.clear();
    });
  });

  const kept = (key: string): Promise<unknown> =>
    page.driver.inExtension(async (key) => {
      // As above.
      const api = globalThis as unknown as Partial<Record<'browser' | 'chrome', StorageApi>>;
      return (await (api.browser ?? api.chrome)?.storage.local.get(key))?.[key];
    }, key);

  async function press(tab: Tab, name: string): Promise<void> {
    await until(`a button "${name}"`, () =>
      tab.evaluate((name) => {
        const all = [...document.querySelectorAll('button')];
        const found = all.find((b) => (b.getAttribute('aria-label') ?? b.textContent) === name);
        found?.click();
        return found !== undefined;
      }, name),
    );
  }

  async function flip(tab: Tab, pack: string): Promise<void> {
    await until(`a switch for ${pack}`, () =>
      tab.evaluate((pack) => {
        const input = document.querySelector<HTMLInputElement>(`[data-pack="${pack}"] input`);
        input?.click();
        return input !== null;
      }, pack),
    );
  }

  /** Hands a file to the page as the file chooser would. */
  async function choose(tab: Tab, name: string, text: string): Promise<void> {
    await until('a place for files', () =>
      tab.evaluate(
        (name, text) => {
          const input = document.querySelector<HTMLInputElement>('input[type="file"]');
          if (input === null) return false;
          const files = new DataTransfer();
          files.items.add(new File([text], name, { type: 'application/json' }));
          input.files = files.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        },
        name,
        text,
      ),
    );
  }

  const unfold = (tab: Tab) =>
    tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });

  const shows = (tab: Tab, words: string) =>
    until(`the options to say "${words}"`, () =>
      tab.evaluate((words) => document.body.innerText.replace(/\s+/g, ' ').includes(words), words),
    );

  /** Waits until a claim has so strong a mark: the page is read again by itself. */
  const marks = (tab: Tab, name: string, size: number) =>
    until(`${size} marks ${name}`, async () => ((await highlightSizes(tab))[name] ?? 0) === size);

  /** Waits until the page, read again by itself, says these words of its claim about platelet lysate. */
  const saysOfLysate = (tab: Tab, words: string) =>
    until(`the page to say "${words}"`, async () => {
      await tab.inReader((index) => globalThis.behindTheClaim?.openAt(index), LYSATE);
      const text = (await openPopover(tab))?.text.replace(/\s+/g, ' ');
      return text?.includes(words) ? text : null;
    });

  test('can be switched off and on, and open pages follow', async () => {
    const tab = await openPage();
    const before = await highlightSizes(tab);
    const packs = await options();
    await flip(packs, 'beyond-the-spine');
    await marks(tab, 'btc-none', (before['btc-none'] ?? 0) + 3);
    expect(await says(tab, HAIR, 'No study in these packs')).not.toContain('beyond-the-spine');
    await flip(packs, 'beyond-the-spine');
    await marks(tab, 'btc-none', before['btc-none'] ?? 0);
    expect(await says(tab, HAIR, 'beyond-the-spine')).toContain('431 people');
  });

  test('leave a page unmarked when none is on', async () => {
    const tab = await openPage();
    const packs = await options();
    for (const id of ['beyond-the-spine', 'landmarks', 'back-pain-article']) await flip(packs, id);
    await shows(packs, 'No evidence pack is on.');
    await until('no marks', async () => Object.keys(await highlightSizes(tab)).length === 0);
  });

  /** A pack of the reader's own that knows something of platelet lysate. */
  function ownPack(): Pack {
    const pack = samplePack();
    return {
      ...pack,
      findings: pack.findings.map((f) => ({ ...f, intervention: 'platelet-lysate' })),
      studies: pack.studies.map((study) =>
        study.id === 'rowan-2020'
          ? { ...study, studied: { interventions: ['platelet-lysate'], conditions: ['elbow'] } }
          : study,
      ),
    };
  }

  test('come and go on open pages, also where the background ends before it hears of it', async () => {
    const tab = await openPage();
    const packs = await options();
    await choose(packs, 'mine.json', JSON.stringify(ownPack()));
    await shows(packs, 'It does not count yet.');
    await hang(page, 'storage.local.get');
    await press(packs, 'Add this pack');
    await shows(packs, '“A sample” was added and is on.');
    await endAtHang(page);
    await saysOfLysate(tab, '12 made-up people');
    await hang(page, 'storage.local.get');
    await press(packs, 'Remove A sample');
    await shows(packs, '“A sample” was removed.');
    await endAtHang(page);
    // Whatever wakes the background has the rest done; in Firefox nothing has, yet: the page has its records already.
    await page.driver.inExtension(() => {
      interface Api {
        readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
      }
      const api = globalThis as unknown as { browser?: Api; chrome: Api }; // see Driver
      const message = { kind: 'crossref/kept' };
      return (api.browser ?? api.chrome).runtime.sendMessage(message).catch(() => undefined);
    });
    await saysOfLysate(tab, 'No study in these packs tests this');
  });

  test('can be added from a file after a look, are used, and can be replaced, put back and removed', async () => {
    const own = ownPack();
    const tab = await openPage();
    const packs = await options();
    await choose(packs, 'broken.json', '{"id": "x"}');
    await shows(packs, 'broken.json was not added.');
    await choose(packs, 'mine.json', JSON.stringify(own));
    await shows(packs, 'It does not count yet.');
    await unfold(packs);
    await shows(
      packs,
      'A made-up trial of elbow injections Rowan, 2020. Randomized trial. 12 made-up people',
    );
    await shows(packs, 'clinic.example: Rowan, 2020.');
    await says(tab, 'Platelet lysate heals', 'No study in these packs tests this');
    await press(packs, 'Add this pack');
    await shows(packs, '“A sample” was added and is on.');
    await claimsFound(tab, CLAIMS);
    const text = await saysOfLysate(tab, '12 made-up people');
    expect(text).toContain('sample 1.0.0');
    expect(await kept('pack:sample')).toMatchObject({ cited: await citePack(own, async () => undefined) });
    await unfoldPopover(tab);
    await popoverText(tab, 'Copy citation Vancouver APA');
    await choose(packs, 'mine.json', JSON.stringify({ ...own, version: '2.0.0' }));
    await shows(packs, 'It takes the place of version 1.0.0');
    await press(packs, 'Replace with version 2.0.0');
    await shows(packs, '“A sample” 2.0.0 took the place of version 1.0.0 and is on.');
    await saysOfLysate(tab, 'sample 2.0.0');
    await press(packs, 'Put it back');
    await shows(packs, '“A sample” was put back and is on. Version 2.0.0 of “A sample” was replaced.');
    await saysOfLysate(tab, 'sample 1.0.0');
    await press(packs, 'Remove A sample');
    await shows(packs, '“A sample” was removed.');
    await saysOfLysate(tab, 'No study in these packs tests this');
  });
});
