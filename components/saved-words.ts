import { say } from '../lib/core/messages/index.ts';
import { kindWords } from '../lib/core/words/match-words.ts';
import type { Choice } from '../lib/settings/choices.ts';
import type { OptionsTold } from '../lib/settings/options-told.ts';

function choiceWords(choice: Choice): string {
  switch (choice.kind) {
    case 'on':
      return say(choice.on ? 'options.saved.on' : 'options.saved.off');
    case 'run':
      return say(`options.saved.run.${choice.run}`);
    case 'claims': {
      const kind = kindWords(choice.claims);
      return choice.on ? say('options.saved.claims-on', { kind }) : say('options.saved.claims-off', { kind });
    }
    case 'marks':
      return say(`options.saved.marks.${choice.marks}`);
    case 'print':
      return say(choice.on ? 'options.saved.print-on' : 'options.saved.print-off');
    case 'level':
      return say(`options.saved.level.${choice.level}`);
    case 'language':
      return say('options.saved.language');
  }
}

/** What became of what the reader did last, in a sentence. */
export function savedWords(told: OptionsTold): string {
  switch (told.kind) {
    case 'saved':
      return choiceWords(told.choice);
    case 'site-added':
    case 'site-there':
    case 'site-removed':
      return say(`options.told.${told.kind}.${told.list}`, { site: told.site });
    case 'failed':
      return say('options.told.failed', { reason: told.reason });
    default:
      return say(`options.told.${told.kind}`);
  }
}
