import { describe, expect, it } from 'vitest';
import { htmlTree, parseHtml } from '../../../lib/cli/scan/html-tree.ts';
import { collectBlocks } from '../../../lib/core/collect/index.ts';
import { readReferences } from '../../../lib/core/references/index.ts';
import { INDEX } from './studies.ts';

const entry = (name: string) => `${name} J. Plasma for the ${name} joint. J Made Up. 2011;1:1-2.`;
const li = (name: string, attributes = '') => `<li ${attributes}>${entry(name)}</li>`;

/** Each mark of a page with the first words of what it leads to: `[1] Abel`. */
function read(html: string): string[] {
  let id = 0;
  const blocks = collectBlocks(parseHtml(html).body, htmlTree, () => ++id).map(({ block }) => block);
  const { references, marksIn } = readReferences(blocks, INDEX);
  return blocks
    .flatMap(marksIn)
    .map((mark) =>
      [mark.text, ...mark.references.map((one) => references[one - 1]?.text.split(' ')[0])].join(' '),
    );
}

const PROSE = '<p>Plasma helps knees [1], hips [2], wrists [5] and heels [6].</p><h2>References</h2>';

describe('a list without printed numbers is cited by those that a browser shows', () => {
  it.each([
    ['counted from 1', `<ol>${li('Abel')}${li('Boyd')}</ol>`, ['[1] Abel', '[2] Boyd']],
    ['begun elsewhere', `<ol start=5>${li('Abel')}${li('Boyd')}</ol>`, ['[5] Abel', '[6] Boyd']],
    ['set by an item', `<ol>${li('Abel')}${li('Boyd', 'value=6')}</ol>`, ['[1] Abel', '[6] Boyd']],
    ['counted down', `<ol reversed>${li('Abel')}${li('Boyd')}</ol>`, ['[1] Boyd', '[2] Abel']],
    [
      'gone on with in a second list',
      `<ol>${li('Abel')}${li('Boyd')}</ol><ol start=5>${li('Cole')}${li('Dean')}</ol>`,
      ['[1] Abel', '[2] Boyd', '[5] Cole', '[6] Dean'],
    ],
    [
      'begun again in a second list, which leaves open what is meant',
      `<ol>${li('Abel')}${li('Boyd')}</ol><ol>${li('Cole')}${li('Dean')}</ol>`,
      [],
    ],
    ['begun again after one item', `<ol>${li('Abel')}</ol><ol>${li('Cole')}</ol>`, []],
    [
      'without what is hidden',
      `<ol>${li('Abel')}${li('Boyd', 'hidden')}${li('Cole')}</ol>`,
      ['[1] Abel', '[2] Cole'],
    ],
    [
      'with an entry that holds a list',
      `<ol><li>${entry('Abel')}<ul><li>PubMed</li><li>Cross Ref: doi:10.5555/inner</li></ul></li>${li('Boyd')}</ol>`,
      ['[1] Abel', '[2] Boyd'],
    ],
    [
      'with an entry of several paragraphs',
      `<ol><li><p>Abel J, Gray B.</p><p>Plasma for the knee.</p><p>J Made Up. 2011;1:1-2.</p></li>${li('Boyd')}</ol>`,
      ['[1] Abel', '[2] Boyd'],
    ],
    ['not numbered by anybody', `<ul>${li('Abel')}${li('Boyd')}</ul>`, ['[1] Abel', '[2] Boyd']],
  ])('%s', (_, list, expected) => {
    expect(read(PROSE + list)).toEqual(expected);
  });

  it('an entry within another one is no entry of its own', () => {
    const list = `<ol><li>${entry('Abel')}<ol><li>Reply by the authors</li></ol></li>${li('Boyd')}</ol>`;
    expect(read(PROSE + list)).toEqual(['[1] Abel', '[2] Boyd']);
  });

  it('beside a list that prints its numbers, each section has its own', () => {
    const table = ['Abel', 'Boyd'].map((name, i) => `<tr><td>${i + 1}.</td><td>${entry(name)}</td></tr>`);
    const html =
      `<p>Plasma helps knees [1].</p><h3>References</h3><table>${table.join('')}</table>` +
      `<h2>Backs</h2><p>Cells help backs [1] and discs [2].</p><h3>References</h3><ol>${li('Cole')}${li('Dean')}</ol>`;
    expect(read(html)).toEqual(['[1] Abel', '[1] Cole', '[2] Dean']);
  });
});
