import { big } from './big.ts';
import { builders } from './builders.ts';
import { forms } from './forms.ts';
import { frames } from './frames.ts';
import { head } from './head.ts';
import { layouts } from './layouts.ts';
import { media } from './media.ts';
import { names } from './names.ts';
import { natives } from './natives.ts';
import { old } from './old.ts';
import { policies } from './policies.ts';
import { rules } from './rules.ts';
import { scripts } from './scripts.ts';
import type { WildPage } from './types.ts';
import { CLAIMS, PLAIN } from './words.ts';
import { writing } from './writing.ts';

/** All pages, by what they have in common. */
export const WILD_PAGES: Readonly<Record<string, readonly WildPage[]>> = {
  builders,
  old,
  rules,
  layouts,
  writing,
  names,
  'names, off topic': offTopic(names),
  scripts,
  natives,
  'natives, off topic': offTopic(natives),
  policies,
  frames,
  'frames, off topic': offTopic(frames),
  head,
  media,
  forms,
  big,
};

/** The same pages about nothing of ours: of those, nothing at all may be noticed. */
function offTopic(pages: readonly WildPage[]): readonly WildPage[] {
  return pages
    .filter(({ claims }) => claims !== null)
    .map((page) => ({
      ...page,
      name: `${page.name}-off-topic`,
      claims: null,
      html: withoutClaims(page.html),
      files: Object.fromEntries(
        Object.entries(page.files ?? {}).map(([name, text]) => [name, withoutClaims(text)]),
      ),
    }));
}

function withoutClaims(text: string): string {
  return Object.values(CLAIMS).reduce(
    (left, claim, i) => left.replaceAll(claim, PLAIN[i % PLAIN.length] ?? ''),
    text,
  );
}
