import { parseMessagesObject } from '@wxt-dev/i18n/build';
import { afterEach, describe, expect, test } from 'vitest';
import {
  LANGUAGES,
  languageFor,
  MESSAGES,
  say,
  speak,
  spokenLanguage,
} from '../../../lib/core/messages/index.ts';
import { count, list, people } from '../../../lib/core/words/numbers.ts';

afterEach(() => speak('en'));

const keys = Object.keys(MESSAGES.en).sort();
const namesOf = (message: object | string) =>
  [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort();

describe.each(LANGUAGES)('the messages in %s', (language) => {
  const messages: Readonly<Record<string, string | { 1: string; n: string }>> = MESSAGES[language];

  test('are all there, and no more', () => {
    expect(Object.keys(messages).sort()).toEqual(keys);
  });

  test('name what the English ones name', () => {
    const english: typeof messages = MESSAGES.en;
    const differing = keys.filter(
      (key) => namesOf(messages[key] ?? '').join() !== namesOf(english[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  test('are written as @wxt-dev/i18n reads them, none of them empty', () => {
    // It adds the browser's own, "@@ui_locale" and the like.
    const parsed = parseMessagesObject(messages).filter(({ key }) => !key.join().startsWith('@@'));
    expect(parsed).toHaveLength(keys.length);
    const empty = Object.entries(messages).filter(([, message]) =>
      (typeof message === 'string' ? [message] : [message[1], message.n]).includes(''),
    );
    expect(empty).toEqual([]);
  });
});

describe('what is said', () => {
  test('has its names filled in, and no name in a value', () => {
    expect(say('numbers.and', { first: '{last}', last: 'b' })).toBe('{last} and b');
  });

  test('comes in the form of its number', () => {
    expect([0, 1, 2].map(people)).toEqual(['0 people', '1 person', '2 people']);
    speak('es');
    expect([0, 1, 2].map(people)).toEqual(['0 personas', '1 persona', '2 personas']);
  });

  test('changes its language with the reader', () => {
    expect(spokenLanguage()).toBe('en');
    expect([1234, 12345].map(count)).toEqual(['1,234', '12,345']);
    speak('es');
    expect([1234, 12345].map(count)).toEqual(['1234', '12\u00a0345']);
    expect(list(['a', 'b', 'c'])).toBe('a, b y c');
  });
});

test.each([
  [['es-419', 'en'], 'es'],
  [['pt-BR', 'es_MX', 'en'], 'es'],
  [['en-GB'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
  [['est'], 'en'],
])('for %j the language is %s', (wishes, language) => {
  expect(languageFor(wishes)).toBe(language);
});
