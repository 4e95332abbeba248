/** The part of citation-js that is used here; the packages have no types of their own. */
declare module '@citation-js/core' {
  interface BibtexConfig {
    readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
  }
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): BibtexConfig };
    readonly output: {
      format(name: 'bibtex', data: readonly object[], options: { format: 'text' }): string;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
