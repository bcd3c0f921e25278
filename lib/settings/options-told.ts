import type { Choice, SiteList } from './choices.ts';

/** What became of what the reader did last among the choices and the data; said in one place. */
export type OptionsTold =
  | { readonly kind: 'saved'; readonly choice: Choice }
  | {
      readonly kind: 'site-added' | 'site-there' | 'site-removed';
      readonly list: SiteList;
      readonly site: string;
    }
  | { readonly kind: 'access-given' | 'access-refused' | 'exported' | 'deleted' }
  | { readonly kind: 'failed'; readonly reason: string };
