import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';

interface PutSiteBackProps {
  readonly site: string;
  readonly onPutBack: () => void;
}

/** The way back for a site that was removed. Takes the focus, which went with the site's own button. */
export function PutSiteBack({ site, onPutBack }: PutSiteBackProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p>
      <button ref={button} type="button" class="btc-button" onClick={onPutBack}>
        {say('options.site-put-back', { site })}
      </button>
    </p>
  );
}
