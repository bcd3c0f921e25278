import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import { CLAIM_KINDS, INTERVENTIONS, STRENGTHS } from '../lib/core/types/index.ts';
import { kindWords } from '../lib/core/words/match-words.ts';
import { sentenceCase } from '../lib/core/words/numbers.ts';
import { strengthGroup } from '../lib/core/words/strength.ts';
import type { PanelClaim } from '../lib/messages.ts';
import type { ClaimGroup } from '../lib/panel/listing.ts';
import { AttentionIcon } from './attention-icon.tsx';
import { Ladder } from './ladder.tsx';
import { WithQuotes } from './with-quotes.tsx';

interface PanelClaimsProps {
  readonly groups: readonly ClaimGroup[];
  readonly isGrouped: boolean;
  /** Keys (`claimKey`) of the claims that the page shows just now. */
  readonly inView: ReadonlySet<string>;
  /** Key of the claim that is open on the page, or was last. */
  readonly current: string | null;
  readonly onOpen: (claim: PanelClaim) => void;
}

/** What tells a claim apart from those of other frames. */
export function claimKey({ frameId, id }: Pick<PanelClaim, 'frameId' | 'id'>): string {
  return `${frameId} ${id}`;
}

function groupWords(by: ClaimGroup['by']): string {
  if (by === 'flagged') return say('popup.flagged');
  if (by === 'unflagged') return say('panel.unflagged');
  const strength = STRENGTHS.find((one) => one === by);
  if (strength !== undefined) return strengthGroup(strength);
  const kind = CLAIM_KINDS.find((one) => one === by);
  if (kind !== undefined) return sentenceCase(kindWords(kind));
  const product = INTERVENTIONS.find((one) => one === by);
  return product === undefined ? say('panel.no-product') : sentenceCase(say(`treatments.${product}`));
}

interface ItemProps extends Pick<PanelClaimsProps, 'inView' | 'current' | 'onOpen'> {
  readonly claim: PanelClaim;
}

function Item({ claim, inView, current, onOpen }: ItemProps): JSX.Element {
  const key = claimKey(claim);
  const id = useId();
  return (
    <li data-in-view={inView.has(key)}>
      <Ladder strength={claim.strength} size={24} />
      <div class="btc-claim-words">
        {/* Its name is the claim and the strength; the rest is read after them. A press beside it is one on it. */}
        <button
          type="button"
          class="btc-claim"
          data-claim={key}
          aria-current={current === key ? 'true' : undefined}
          aria-describedby={`${id}-line ${id}-rest`}
          onClick={() => onOpen(claim)}
        >
          <span lang="en" class="btc-claim-text">
            {claim.text}
          </span>{' '}
          <b>{claim.title}.</b>
        </button>
        {inView.has(key) && <span class="btc-in-view">{say('panel.in-view')}</span>}
        <span class="btc-quiet" id={`${id}-line`}>
          {claim.line}
        </span>
        <div class="btc-claim-rest" id={`${id}-rest`}>
          {claim.flags.map(({ id, reason }) => (
            <span class="btc-claim-flag" key={`${id} ${reason}`}>
              <AttentionIcon />{' '}
              <span>
                <WithQuotes>{reason}</WithQuotes>
              </span>
            </span>
          ))}
          {claim.hidden && <span class="btc-quiet">{say('panel.hidden')}</span>}
        </div>
      </div>
    </li>
  );
}

/** The page's claims, each a way to its passage. */
export function PanelClaims({ groups, isGrouped, ...rest }: PanelClaimsProps): JSX.Element {
  return (
    <>
      {groups.map(({ by, claims }) => (
        <section key={by ?? ''} aria-label={isGrouped ? groupWords(by) : say('panel.claims')}>
          {isGrouped && <h2 class="btc-group">{groupWords(by)}</h2>}
          <ol class="btc-claims">
            {claims.map((claim) => (
              <Item key={claimKey(claim)} claim={claim} {...rest} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
