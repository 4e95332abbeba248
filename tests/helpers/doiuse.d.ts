declare module 'doiuse' {
  import type { ChildNode, Plugin } from 'postcss';

  /** @see https://github.com/anandthakker/doiuse#api */
  export default class DoIUse implements Plugin {
    constructor(options: {
      browsers: string[];
      ignore: string[];
      onFeatureUsage: (used: { feature: string; usage: ChildNode }) => void;
    });
    readonly postcssPlugin: string;
  }
}
