import { say } from '../../../core/messages/index.ts';
import { dateWords, instantWords } from '../../../core/words/dates-and-places.ts';
import { languageName } from '../../../core/words/language-name.ts';
import { count } from '../../../core/words/numbers.ts';
import type { PageContext } from './context.ts';
import { safeAddress } from './safe-address.ts';
import { type Block, type Fact, type Inline, words } from './types.ts';

/** Where and when the page was read, and with what. */
export function pageFacts({ record }: PageContext): Block {
  const { characters, sha256, readAt, recordsLooked, source, address, canonical } = record;
  const facts: (Fact | null)[] = [
    address === null
      ? { term: say('dossier.file'), value: [words(source)] }
      : { term: say('dossier.address'), value: [linked(address)] },
    canonical === null ? null : { term: say('dossier.canonical'), value: [linked(canonical)] },
    { term: say('dossier.read-at'), value: [instantWords(readAt)] },
    {
      term: say('dossier.language'),
      value: [languageName(record.language) ?? say('dossier.language-unknown')],
    },
    {
      term: say('dossier.length'),
      value: [say('dossier.characters', { n: characters, count: count(characters) })],
    },
    { term: say('dossier.hash'), value: [{ kind: 'code', text: sha256 }] },
    ...madeWith(record.madeWith),
    recordsLooked === undefined
      ? null
      : { term: say('dossier.looked-through'), value: [count(recordsLooked)] },
  ];
  return { kind: 'facts', facts: facts.filter((fact) => fact !== null) };
}

function madeWith({ version, packs }: PageContext['record']['madeWith']): Fact[] {
  const named = packs.map(({ title, id, version: of, date }) =>
    say('dossier.pack', { title, id, version: of, date: dateWords(date) }),
  );
  return [
    { term: say('dossier.made-with'), value: [say('dossier.version', { version })] },
    {
      term: say('dossier.packs'),
      value: [named.length === 0 ? say('dossier.no-packs') : words(named.join('; '))],
    },
  ];
}

/** An address, as a link where it is one of the web. */
export function linked(address: string): Inline {
  const href = safeAddress(address);
  return href === null ? words(address) : { kind: 'link', href, of: [words(address)] };
}
