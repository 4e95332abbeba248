import { readFileSync } from 'node:fs';
import { minifySync, type Plugin } from 'vite';
import { buildTargets } from '#src/site/oldest-browsers.ts';

/** Minifies the inline scripts that pages import as `x.js?raw`. */
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

/** An inline script as pages contain it. Their content security policy holds the hash of this text. */
export function readInlineScript(path: string | URL): string {
  const { code, errors } = minifySync(String(path), readFileSync(path, 'utf8'), {
    module: false,
    compress: { target: [...buildTargets] },
  });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return code;
}
