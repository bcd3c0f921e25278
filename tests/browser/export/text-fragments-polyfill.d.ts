/** What the tests use of the polyfill, which has no types of its own. */
declare module 'text-fragments-polyfill/text-fragment-utils' {
  interface TextFragment {
    readonly prefix: string;
    readonly textStart: string;
    readonly textEnd: string;
    readonly suffix: string;
  }
  export function getFragmentDirectives(hash: string): { readonly text?: readonly string[] };
  export function parseFragmentDirectives(directives: { readonly text?: readonly string[] }): {
    readonly text: readonly TextFragment[];
  };
  export function processTextFragmentDirective(directive: TextFragment): readonly Range[];
}
