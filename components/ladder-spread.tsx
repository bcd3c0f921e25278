import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ColumnSpread, SpreadPart } from '../lib/core/compare/spread.ts';
import { say } from '../lib/core/messages/index.ts';
import type { Strength } from '../lib/core/types/index.ts';
import { spreadNotes, unsearchedNotes } from '../lib/core/words/compare-words.ts';
import { count } from '../lib/core/words/numbers.ts';
import { strengthGroupShort } from '../lib/core/words/strength.ts';
import { Ladder } from './ladder.tsx';

/** Strokes of the bars, as the underlines on the page have them: solid, dashed, dotted. SVG is printed, backgrounds are not. */
const DASHES: Readonly<Record<Strength, string>> = {
  'controlled-trials': 'none',
  'uncontrolled-studies': '5 2',
  'reviews-only': '2 2',
  'preclinical-only': '1 3',
  none: '0 99',
};

function Bar({ strength, share }: Pick<SpreadPart, 'strength' | 'share'>): JSX.Element {
  const width = Math.round(share * 96);
  return (
    <svg class="btc-spread-bar btc-ladder" data-strength={strength} viewBox="0 0 98 12" aria-hidden="true">
      <path d="M0.5 0v12" stroke="currentColor" opacity="0.5" />
      {share > 0 && (
        <>
          <path
            d={`M1 6h${Math.max(1, width)}`}
            stroke="currentColor"
            stroke-width="9"
            stroke-dasharray={DASHES[strength]}
          />
          <rect
            x="1"
            y="1"
            width={Math.max(1, width)}
            height="10"
            fill="none"
            stroke="currentColor"
            stroke-dasharray={strength === 'none' ? '2 2' : 'none'}
          />
        </>
      )}
    </svg>
  );
}

function Part({ part }: { readonly part: SpreadPart }): JSX.Element {
  return (
    <td>
      <span class="btc-spread-count">{count(part.count)}</span>
      <Bar strength={part.strength} share={part.share} />
      {spreadNotes(part).map((note) => (
        <span key={note} class="btc-quiet">
          {note}
        </span>
      ))}
    </td>
  );
}

/** How each page's or site's claims spread over the ladder: a table with bars, whose numbers are text. */
export function LadderSpread({ spread }: { readonly spread: readonly ColumnSpread[] }): JSX.Element {
  const id = useId();
  const [first] = spread;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="btc-compare-scroll" aria-labelledby={id} tabIndex={0}>
        <table class="btc-grid btc-spread">
          <caption id={id}>{say('compare.spread')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('compare.spread-head')}</th>
              {first?.parts.map(({ strength }) => (
                <th key={strength} scope="col">
                  <Ladder strength={strength} size={22} />
                  {strengthGroupShort(strength)}
                </th>
              ))}
              <th scope="col">{say('compare.spread-all')}</th>
            </tr>
          </thead>
          <tbody>
            {spread.map(({ column, parts }) => (
              <tr key={column.id}>
                <th scope="row">
                  {column.name}
                  {unsearchedNotes(column).map((note) => (
                    <span key={note} class="btc-quiet">
                      {' '}
                      {note}
                    </span>
                  ))}
                </th>
                {parts.map((part) => (
                  <Part key={part.strength} part={part} />
                ))}
                <td>
                  <span class="btc-spread-count">{count(column.claims)}</span>
                  {column.flagged > 0 && (
                    <span class="btc-quiet">
                      {say('compare.flagged', { n: column.flagged, count: count(column.flagged) })}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="btc-quiet">{say('compare.spread-note')}</p>
    </>
  );
}
