import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { Assessment, StudyRecord } from '../lib/core/types/index.ts';
import { directionWords } from '../lib/core/words/direction.ts';
import { PLACES, type Place, type PlacedStudy, placesOf } from '../lib/core/words/ladder-places.ts';
import { rungWords } from '../lib/core/words/ladder-words.ts';
import { studyName } from '../lib/core/words/study-words.ts';

interface StudyLadderProps {
  readonly assessment: Assessment;
  readonly records: ReadonlyMap<string, StudyRecord>;
}

const STEP = 12;
/** As many dots as fit between the rails; of more the last place says how many more. */
const MOST = 5;

/** One rung between its rails, with a dot for each study; the list beside it says the same in words. */
function DrawnRung({ place, studies }: { place: Place; studies: readonly PlacedStudy[] }): JSX.Element {
  const dots = studies.length > MOST ? studies.slice(0, MOST - 1) : studies;
  const more = studies.length - dots.length;
  const places = more > 0 ? MOST : dots.length;
  const x = (place: number): number => 36 + (place - (places - 1) / 2) * STEP;
  return (
    <span class="btc-rung" data-place={place}>
      <svg viewBox="0 0 72 24" width="72" height="24" fill="none" stroke="currentColor" aria-hidden="true">
        {place !== 'beside' && (
          <path d="M4 18h64" stroke-width={studies.some(({ direct }) => direct) ? 3 : 1} />
        )}
        {dots.map(({ record, direct }, i) => (
          <circle
            key={record.id}
            cx={x(i)}
            cy={place === 'beside' ? 12 : 10}
            r="4"
            stroke-width="2"
            fill={direct ? 'currentColor' : 'none'}
          />
        ))}
        {more > 0 && (
          <text x={x(MOST - 1)} y={place === 'beside' ? 16 : 14} class="btc-more-dots">
            +{more}
          </text>
        )}
      </svg>
    </span>
  );
}

/** What does not test the claim itself says why not. */
function nameOf({ record, direct, relation }: PlacedStudy): string {
  const study = studyName(record);
  return direct || relation === 'direct' ? study : say(`popover.not-direct.${relation}`, { study });
}

/** What the kind of study that stands highest can and cannot show; nothing where no study tests the claim. */
function Highest({ studies }: { readonly studies: readonly PlacedStudy[] }): JSX.Element | null {
  const [highest] = studies.filter(({ direct }) => direct);
  if (highest === undefined) return null;
  const { name, canShow, cannotShow } = rungWords(highest.record.design);
  return (
    <dl class="btc-rows">
      <dt>{name}</dt>
      <dd>
        {say('card.can-show')}: {canShow}
      </dd>
      <dd>
        {say('card.cannot-show')}: {cannotShow}
      </dd>
    </dl>
  );
}

/** Where the studies of a claim stand by their kind, drawn and in words, with the direction beside it. */
export function StudyLadder({ assessment, records }: StudyLadderProps): JSX.Element | null {
  const places = placesOf(assessment.studies, records);
  const all = PLACES.flatMap((place) => places.get(place) ?? []);
  if (all.length === 0) return null;
  return (
    <details>
      <summary>{say('popover.standing')}</summary>
      {assessment.strength !== 'none' && (
        <p>
          <b>{say('popover.what-found', { direction: directionWords(assessment.direction) })}</b>{' '}
          {say('popover.ladder-is-kind')}
        </p>
      )}
      <ul class="btc-study-ladder">
        {PLACES.map((place) => {
          const studies = places.get(place) ?? [];
          return (
            <li key={place}>
              <DrawnRung place={place} studies={studies} />
              <span>
                {say(`popover.rung-${place}`)}
                <span class="btc-quiet">
                  : {studies.length === 0 ? say('popover.rung-empty') : studies.map(nameOf).join('; ')}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <p class="btc-quiet">{say('popover.dots')}</p>
      <Highest studies={all} />
    </details>
  );
}
