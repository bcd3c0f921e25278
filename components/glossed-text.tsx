import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  explanation,
  type GlossaryId,
  type GlossedWord,
  glossed,
  termName,
} from '../lib/core/words/glossary.ts';

interface GlossedTextProps {
  readonly text: string;
  /** Texts that stand above: what is explained there is not explained again. */
  readonly after?: readonly string[];
}

const isWord = (part: string | GlossedWord): part is GlossedWord => typeof part !== 'string';

/** A text whose words of the glossary can be pressed: their explanation stands below while they have the focus. */
export function GlossedText({ text, after = [] }: GlossedTextProps): JSX.Element {
  const id = useId();
  const [open, setOpen] = useState<GlossaryId | null>(null);
  const above = new Set(
    after
      .flatMap(glossed)
      .filter(isWord)
      .map(({ term }) => term),
  );
  const parts = glossed(text).map((part) => (isWord(part) && above.has(part.term) ? part.text : part));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || open === null) return;
    // The explanation goes first, and only then the popover.
    event.preventDefault();
    event.stopPropagation();
    setOpen(null);
  };
  return (
    <>
      {parts.map((part) =>
        isWord(part) ? (
          <button
            key={part.term}
            type="button"
            class="btc-term"
            aria-describedby={`${id}-${part.term}`}
            onFocus={() => setOpen(part.term)}
            onBlur={() => setOpen(null)}
            onClick={() => setOpen(part.term)}
            onKeyDown={onKeyDown}
          >
            {part.text}
          </button>
        ) : (
          part
        ),
      )}
      {parts.filter(isWord).map(({ term }) => (
        <span key={term} id={`${id}-${term}`} class="btc-gloss" hidden={open !== term}>
          <b>{termName(term)}</b>: {explanation(term)}
        </span>
      ))}
    </>
  );
}
