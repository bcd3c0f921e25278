import { browser } from 'wxt/browser';

/** A command of the extension with the keys that give it. */
export interface CommandKeys {
  readonly command: 'next-claim' | 'previous-claim' | 'open-panel';
  readonly keys: string;
}

/** In the order in which they are told. */
const ORDER: readonly CommandKeys['command'][] = ['next-claim', 'previous-claim', 'open-panel'];

/** Our commands by their names in the manifest; the last is what Firefox calls its own for the panel. */
const COMMANDS: ReadonlyMap<string, CommandKeys['command']> = new Map([
  ['next-claim', 'next-claim'],
  ['previous-claim', 'previous-claim'],
  ['open-panel', 'open-panel'],
  ['_execute_sidebar_action', 'open-panel'],
]);

/** The keys as the reader's browser has them; null where it has no commands, as on Android. */
export async function commandKeys(): Promise<CommandKeys[] | null> {
  // There, the types' promise of it does not hold.
  const all = await browser.commands?.getAll();
  if (all === undefined) return null;
  const known = all.flatMap(({ name, shortcut }) => {
    const command = COMMANDS.get(name ?? '');
    return command === undefined || !shortcut ? [] : [{ command, keys: asOnKeyboard(shortcut) }];
  });
  return known.sort((a, b) => ORDER.indexOf(a.command) - ORDER.indexOf(b.command));
}

/** "Alt+Shift+Period" as the key itself has it; some browsers write it so already. */
function asOnKeyboard(shortcut: string): string {
  return shortcut.replace(/\bPeriod$/, '.').replace(/\bComma$/, ',');
}
