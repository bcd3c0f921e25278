/** What we use of Citation.js, which has no types of its own. */

declare module '@citation-js/core' {
  interface Bibliography {
    readonly template: string;
    readonly lang: string;
    readonly format: 'text';
    /** Put behind an entry. */
    readonly append?: string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): {
        readonly templates: {
          add(name: string, style: string): void;
          has(name: string): boolean;
          get(name: string): string;
        };
      };
    };
    readonly output: {
      format(as: 'bibliography', items: readonly object[], options: Bibliography): string;
    };
  };
}

declare module '@citation-js/plugin-csl' {}
