import type { KeepPageProps } from '../../../components/keep-page.tsx';

/** A page that was never saved and can be. */
export function keepPage(over: Partial<KeepPageProps> = {}): KeepPageProps {
  return {
    saved: 'no',
    kept: null,
    canKeep: true,
    isPrivate: false,
    onKeep: () => undefined,
    onOpen: () => undefined,
    ...over,
  };
}
