import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { Level, Settings } from '../lib/settings/settings.ts';
import type { ChoiceProps } from './mark-settings.tsx';
import { RadioGroup } from './radio-group.tsx';

const LEVELS: readonly Level[] = ['plain', 'clinical'];
const LANGUAGES: readonly Settings['language'][] = ['browser', 'en', 'es'];

/** How studies are described, and in which language. */
export function ReadingSettings({ settings, onChoose }: ChoiceProps): JSX.Element {
  return (
    <section aria-labelledby="btc-reading">
      <h2 id="btc-reading">{say('options.reading')}</h2>
      <RadioGroup
        legend={say('options.level')}
        options={LEVELS.map((value) => ({
          value,
          label: say(`options.level.${value}`),
          line: say(`options.level.${value}-sample`),
        }))}
        value={settings.level}
        onChoose={(level) => onChoose({ kind: 'level', level })}
      />
      <RadioGroup
        legend={say('options.language')}
        options={LANGUAGES.map((value) => ({
          value,
          label: say(`options.language.${value}`),
          ...(value === 'browser' ? {} : { lang: value }),
        }))}
        value={settings.language}
        onChoose={(language) => onChoose({ kind: 'language', language })}
      />
      <p class="btc-quiet">{say('options.language-line')}</p>
    </section>
  );
}
