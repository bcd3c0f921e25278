import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

/**
 * Words that a reader sees come from lib/core/messages, where each has its translation. This looks for words that
 * stand in the code instead: in markup, in attributes that are read or read out, and wherever a text reads like a
 * sentence.
 */
const ROOT = resolve(import.meta.dirname, '..');

/** Where words are drawn or made. */
const PLACES = [
  'components',
  'entrypoints',
  'lib/background',
  'lib/core/words',
  'lib/core/assess',
  'lib/core/statements',
  'lib/core/match',
  'lib/export/report',
  'lib/paint',
  'lib/session',
];

/** A language's own grammar is written in that language. */
const GRAMMAR = 'lib/core/words/grammar/';

/** Attributes whose value is shown or read out. */
const READ_OUT = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
  'label',
]);

/** Names that are the same in every language. */
const NAMES = /^(?:Crossref|DOI|PMID|PMCID|PRP|English|Español|npm run pack -- (?:new|check))$/;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

function* childrenOf(node: Node): Generator<Node> {
  for (const value of Object.values(node)) {
    for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) yield one;
  }
}

const letters = (text: string) => /\p{L}{2}/u.test(text) && !NAMES.test(text.trim());
/** Two words with a space between, and a capital or an end of a sentence: class lists and selectors have neither. */
const sentence = (text: string) =>
  /\p{L}{2,} \p{L}+/u.test(text) && /^\p{Lu}|[.?!…]$/u.test(text.trim()) && letters(text);

/** What a developer reads: errors, and why a rule is there. */
const isForDevelopers = (node: Node): boolean => {
  if (node.type === 'NewExpression' || node.type === 'ThrowStatement') return true;
  if (node.type !== 'Property') return false;
  return isNode(node['key']) && node['key']['name'] === 'why';
};

/** The words that stand in a file's code. */
function wordsIn(file: string, code: string): string[] {
  const found: string[] = [];
  const text = (node: Node): string => String(node['value'] ?? '');
  const visit = (node: Node): void => {
    if (isForDevelopers(node) || node.type.startsWith('TS')) {
      // Types hold no words; casts hold what they cast.
      for (const child of node.type === 'TSAsExpression' ? childrenOf(node) : []) visit(child);
      return;
    }
    if (node.type === 'ImportDeclaration') return;
    if (node.type === 'JSXText' && letters(text(node))) found.push(text(node).trim());
    if (node.type === 'JSXAttribute' && isNode(node['name']) && isNode(node['value'])) {
      const isRead = READ_OUT.has(String(node['name']['name']));
      if (isRead && node['value'].type === 'Literal' && letters(text(node['value'])))
        found.push(text(node['value']));
    }
    if (node.type === 'Literal' && typeof node['value'] === 'string' && sentence(node['value'])) {
      found.push(node['value']);
    }
    if (node.type === 'TemplateLiteral') {
      const parts = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[]; // of this type of node
      const whole = parts.map(({ value }) => value.cooked).join('…');
      if (sentence(whole)) found.push(whole);
    }
    for (const child of childrenOf(node)) visit(child);
  };
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed`);
  visit(program as unknown as Node); // its types name every kind of node
  return [...new Set(found)];
}

describe('words outside the messages', () => {
  test.each([
    ['in markup', 'export const A = () => <p>Some words</p>;', ['Some words']],
    ['in what is read out', 'export const A = () => <a aria-label="Close" class="btc-a b" />;', ['Close']],
    ['in a sentence', "export const a = (b: string) => b + 'Nobody was asked.';", ['Nobody was asked.']],
    [
      'in a template',
      'export const a = (n: number) => `Some $' + '{n} people were asked`;',
      ['Some … people were asked'],
    ],
    ['not in a class', 'export const A = () => <p class="btc-part btc-study" />;', []],
    ['not in an error', "throw new Error('A session needs a document.');", []],
  ])('are found %s', (_, code, expected) => {
    expect(wordsIn('a.tsx', code)).toEqual(expected);
  });

  test('are nowhere', () => {
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...PLACES], {
      cwd: ROOT,
    })
      .toString()
      .split('\n')
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith(GRAMMAR));
    const found = files.flatMap((path) =>
      wordsIn(path, readFileSync(join(ROOT, path), 'utf8')).map((words) => `${path}: ${words}`),
    );
    expect(found, 'Give them a message in lib/core/messages, and say it with `say`.').toEqual([]);
  });
});
