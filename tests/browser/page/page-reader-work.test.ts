import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPageReader, type PageReader } from '../../../lib/page/page-reader.ts';

/** What reading asks the page: each question costs it time. */
function questions() {
  const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue')!;
  const asked = { texts: 0, shown: 0 };
  vi.spyOn(Node.prototype, 'nodeValue', 'get').mockImplementation(function (this: Node) {
    asked.texts++;
    return nodeValue.get!.call(this);
  });
  const { checkVisibility } = Element.prototype;
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element, options) {
    asked.shown++;
    return checkVisibility.call(this, options);
  });
  return asked;
}

let end = new AbortController();
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function update(reader: PageReader) {
  const work = reader.update();
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** How much is asked for one changed word and one new paragraph on a page of so many. */
async function workOf(paragraphs: number) {
  document.body.innerHTML = Array.from(
    { length: paragraphs },
    (_, i) => `<section><p id="p${i}">Words <b>in bold</b> of paragraph ${i}.</p></section>`,
  ).join('');
  end.abort();
  end = new AbortController();
  const reader = createPageReader(document, () => undefined, end.signal);
  update(reader);
  const asked = questions();
  document.querySelector('#p5 b')!.firstChild!.nodeValue = 'in italics';
  document.querySelector('#p7')!.insertAdjacentHTML('afterend', '<p>A new one.</p>');
  await Promise.resolve();
  const { isNew, touched } = update(reader);
  vi.restoreAllMocks();
  expect(isNew).toBe(true);
  expect([...touched].map(({ block }) => block.text)).toEqual([
    'Words in italics of paragraph 5.',
    'A new one.',
  ]);
  return asked;
}

describe('a change', () => {
  it('costs the same on a page of 20 and of 2,000 paragraphs', async () => {
    const small = await workOf(20);
    const large = await workOf(2_000);
    expect(small.texts).toBeGreaterThan(3);
    expect(small.shown).toBeGreaterThan(1);
    expect(large).toEqual(small);
  });
});
