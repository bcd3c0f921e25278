/** What the saved pages' own page shows: it stands in the address, so that back and forward work. */
export type Route =
  | { readonly view: 'list' }
  | { readonly view: 'page'; readonly key: string }
  | { readonly view: 'compare'; readonly keys: readonly string[] };

/** @param hash of the address, with or without its "#"; anything that is no route is the list */
export function routeOf(hash: string): Route {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const page = values.get('page');
  if (page !== null) return { view: 'page', key: page };
  const keys = [...new Set(values.getAll('compare'))];
  return keys.length > 0 ? { view: 'compare', keys } : { view: 'list' };
}

/** The hash of a route, with its "#". */
export function hashOf(route: Route): string {
  switch (route.view) {
    case 'list':
      return '#';
    case 'page':
      return `#${new URLSearchParams({ page: route.key })}`;
    case 'compare':
      return `#${new URLSearchParams(route.keys.map((key) => ['compare', key]))}`;
  }
}
