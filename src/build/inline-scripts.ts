import { readFileSync } from 'node:fs';
import { minifySync, type Plugin } from 'vite';
import { buildTargets } from '../site/oldest-browsers.ts';

/** Gives pages the scripts that stand in them, asked for as `x.js?raw`, without their comments. */
export function inlineScripts(): Plugin {
  return {
    name: 'inline-scripts',
    enforce: 'pre',
    load: {
      filter: { id: /\.js\?raw$/ },
      handler(id) {
        const path = id.replace(/\?raw$/, '');
        this.addWatchFile(path);
        return `export default ${JSON.stringify(readInlineScript(path))}`;
      },
    },
  };
}

/** A script as it stands in pages. Their policy names it by the hash of these words. */
export function readInlineScript(path: string | URL): string {
  const { code, errors } = minifySync(String(path), readFileSync(path, 'utf8'), {
    module: false,
    compress: { target: [...buildTargets] },
  });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return code;
}
