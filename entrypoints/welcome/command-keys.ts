import { browser } from 'wxt/browser';
import type { CommandKeys } from '../../components/welcome-keys.tsx';

/** Our commands by their names in the manifest; the last is what Firefox calls its own for the panel. */
const COMMANDS: ReadonlyMap<string, CommandKeys['command']> = new Map([
  ['next-claim', 'next-claim'],
  ['previous-claim', 'previous-claim'],
  ['open-panel', 'open-panel'],
  ['_execute_sidebar_action', 'open-panel'],
]);

/** The keys as the reader's browser has them; none where it has no commands, as on Android. */
export async function commandKeys(): Promise<CommandKeys[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.flatMap(({ name, shortcut }) => {
    const command = COMMANDS.get(name ?? '');
    return command === undefined || !shortcut ? [] : [{ command, keys: asOnKeyboard(shortcut) }];
  });
}

/** "Alt+Shift+Period" as the key itself has it; some browsers write it so already. */
function asOnKeyboard(shortcut: string): string {
  return shortcut.replace(/\bPeriod$/, '.').replace(/\bComma$/, ',');
}
