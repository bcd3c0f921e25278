import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import { CITATION_STYLES, type Citation, type CitationStyle } from '../lib/core/types/index.ts';
import { TextToCopy } from './text-to-copy.tsx';
import { useCopying } from './use-copying.ts';

interface CopyCitationProps {
  readonly cited: Citation;
  /** The study, as a reader knows it by: "Ember and others, 2016". */
  readonly study: string;
  readonly onCopy: (text: string) => Promise<boolean>;
}

function styleName(style: CitationStyle): string {
  return say(`popover.citation-style.${style}`);
}

/** A study's citation, in the style that the reader writes in. */
export function CopyCitation({ cited, study, onCopy }: CopyCitationProps): JSX.Element {
  const { last, copy } = useCopying(onCopy);
  const label = useId();
  const style = CITATION_STYLES.find((one) => cited[one] === last?.text);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div class="btc-claim-actions" role="group" aria-labelledby={label}>
      <span id={label}>{say('popover.copy-citation')}</span>
      {CITATION_STYLES.map((one) => (
        <button
          key={one}
          type="button"
          class="btc-action"
          aria-label={say('popover.copy-citation-of', { style: styleName(one), study })}
          onClick={() => copy(cited[one])}
        >
          {styleName(one)}
        </button>
      ))}
      <span class="btc-said" role="status">
        {style !== undefined &&
          (last?.copied
            ? say('popover.copied-citation', { style: styleName(style) })
            : say('popover.not-copied'))}
      </span>
      {last?.copied === false && <TextToCopy text={last.text} />}
    </div>
  );
}
