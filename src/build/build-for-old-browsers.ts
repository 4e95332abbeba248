import type { Plugin } from 'vite';
import { buildTargets } from '../site/oldest-browsers.ts';

/** Builds what readers' browsers get for the oldest of them; Astro itself builds for the newest. */
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
