import type { Plugin } from 'vite';
import { buildTargets } from '#src/site/oldest-browsers.ts';

/**
 * Sets the browser targets of client code to the oldest supported ones; Astro's default is the
 * newest.
 */
export function buildForOldBrowsers(): Plugin {
  return {
    name: 'build-for-old-browsers',
    enforce: 'post',
    configEnvironment(name) {
      if (name === 'client') return { build: { target: buildTargets, cssTarget: buildTargets } };
      return { build: { cssTarget: buildTargets } };
    },
  };
}
