import type { JSX } from 'preact';
import { spokenLanguage } from '../lib/core/messages/index.ts';

/**
 * A sentence about the page or its sources: what stands in it in quotation marks is their own words, in English
 * whatever language the interface speaks, and is marked as that for screen readers.
 */
export function WithQuotes({ children }: { readonly children: string }): JSX.Element {
  if (spokenLanguage() === 'en') return <>{children}</>;
  // Every other part is what stood between the marks.
  const parts = children.split(/(?<=“)([^“”]*)(?=”)/);
  return (
    <>
      {parts.map((part, place) =>
        place % 2 === 0 ? (
          part
        ) : (
          <span key={place} lang="en">
            {part}
          </span>
        ),
      )}
    </>
  );
}
