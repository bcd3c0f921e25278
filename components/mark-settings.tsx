import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { CLAIM_KINDS } from '../lib/core/types/index.ts';
import { kindWords } from '../lib/core/words/match-words.ts';
import type { Choice } from '../lib/settings/choices.ts';
import type { MarkLook, Settings } from '../lib/settings/settings.ts';
import { CheckBox } from './check-box.tsx';
import { MarkSample } from './mark-sample.tsx';
import { RadioGroup } from './radio-group.tsx';

const LOOKS: readonly MarkLook[] = ['full', 'underline', 'none'];

export interface ChoiceProps {
  readonly settings: Settings;
  readonly onChoose: (choice: Choice) => void;
}

/** Which claims are marked, and how marks look. */
export function MarkSettings({ settings, onChoose }: ChoiceProps): JSX.Element {
  const { kindsOff, marks, printMarks } = settings;
  return (
    <section aria-labelledby="btc-marked">
      <h2 id="btc-marked">{say('options.marked')}</h2>
      <fieldset class="btc-choices" aria-describedby="btc-kinds-line">
        <legend>{say('options.kinds')}</legend>
        {CLAIM_KINDS.map((claims) => (
          <CheckBox
            key={claims}
            label={kindWords(claims)}
            on={!kindsOff.includes(claims)}
            onSwitch={(on) => onChoose({ kind: 'claims', claims, on })}
          />
        ))}
      </fieldset>
      <p class="btc-quiet" id="btc-kinds-line">
        {say('options.kinds-line')}
      </p>
      <RadioGroup
        legend={say('options.marks')}
        options={LOOKS.map((value) => ({ value, label: say(`options.marks.${value}`) }))}
        value={marks}
        onChoose={(marks) => onChoose({ kind: 'marks', marks })}
      />
      <MarkSample marks={marks} />
      <p>
        <a href="/welcome.html">{say('popup.legend')}</a>
      </p>
      <CheckBox
        label={say('options.print')}
        on={printMarks}
        onSwitch={(on) => onChoose({ kind: 'print', on })}
      />
    </section>
  );
}
