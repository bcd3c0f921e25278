import type { JSX } from 'preact';
import type { Direction } from '../lib/core/types/index.ts';

interface DirectionWordsProps {
  readonly direction: Direction;
  readonly children: string;
}

/** What studies say, after their kind; set off where it is not what the page says, so that no ladder hides it. */
export function DirectionWords({ direction, children }: DirectionWordsProps): JSX.Element {
  const isOther = direction === 'against' || direction === 'mixed';
  return <> · {isOther ? <b>{children}</b> : children}</>;
}
