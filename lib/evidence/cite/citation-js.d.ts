/** What we use of Citation.js, which has no types of its own. */

declare module '@citation-js/core' {
  interface Bibliography {
    readonly template: string;
    readonly lang: string;
    readonly format: 'text';
    /** Put behind an entry. */
    readonly append?: string;
  }
  interface BibtexEntry {
    readonly type: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, string>>;
  }
  type RisEntry = Readonly<Record<string, string | readonly string[]>>;
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): {
        readonly templates: {
          add(name: string, style: string): void;
          has(name: string): boolean;
          get(name: string): string;
        };
      };
      get(plugin: '@bibtex'): {
        readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
      };
    };
    readonly output: {
      format(as: 'bibliography', items: readonly object[], options: Bibliography): string;
      format(as: 'ris', items: readonly object[], options: { readonly format: 'object' }): RisEntry[];
      format(as: 'bibtex', items: readonly object[], options: { readonly format: 'object' }): BibtexEntry[];
    };
  };
}

declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/plugin-bibtex' {}
