import type { JSX } from 'preact';

/** A text of a pack as it stands there, in English whatever language the interface speaks. */
export function PackText({ children }: { readonly children: string }): JSX.Element {
  return <span lang="en">{children}</span>;
}
