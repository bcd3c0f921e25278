/** What changed on a page since it was saved. */
export const changes = {} as const;
