/**
 * Stands in the build for the modules by which Citation.js fetches what a name or an address stands for: it is only ever
 * given works that are at hand, and nothing that could ask for more comes with it.
 *
 * @throws Error always
 */
export default function noFetch(): never {
  throw new Error('Nothing is fetched for a citation.');
}
