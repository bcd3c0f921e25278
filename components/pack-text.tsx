import type { JSX } from 'preact';
import { spokenLanguage } from '../lib/core/messages/index.ts';

/** A text of a pack as it stands there: in English, and marked so where the interface speaks another language. */
export function PackText({ children }: { readonly children: string }): JSX.Element {
  return spokenLanguage() === 'en' ? <>{children}</> : <span lang="en">{children}</span>;
}
