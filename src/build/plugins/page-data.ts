import type { Plugin } from 'vite';
import type { EnvSettings } from '#src/config/env-settings.ts';

const id = 'virtual:phong-doc';

/**
 * The module `virtual:phong-doc` (types in `src/env.d.ts`): where pages find what the build has
 * written for them. Pages of the build get the paths themselves. The desk's program is moved after
 * it is built: the server names its files in the environment.
 */
export function pageData(
  settings: Pick<EnvSettings, 'publicDataFile' | 'derivativesDir' | 'pageScriptsFile'>,
): Plugin {
  let isBuild = false;
  return {
    name: 'page-data',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: { filter: { id: new RegExp(`^${id}$`) }, handler: () => `\0${id}` },
    load: {
      filter: { id: new RegExp(`^\0${id}$`) },
      handler() {
        const isProgram = isBuild && this.environment.name === 'ssr';
        if (isProgram) return programModule;
        return buildModule(settings, isBuild);
      },
    },
  };
}

const programModule = `
function fromServer(name) {
  const path = process.env[name];
  if (!path) throw new Error(name + ' is not set: it names a file.');
  return path;
}
function onlyInBuild() {
  throw new Error('Only pages of the build have this.');
}
export const publicDataFile = () => fromServer('PHONG_DOC_PUBLIC_DATA');
export const staffDataFile = () => fromServer('PHONG_DOC_STAFF_DATA');
export const derivativesDir = onlyInBuild;
export const pageScripts = onlyInBuild;
`;

function buildModule(
  {
    publicDataFile,
    derivativesDir,
    pageScriptsFile,
  }: Pick<EnvSettings, 'publicDataFile' | 'derivativesDir' | 'pageScriptsFile'>,
  hasScripts: boolean,
): string {
  const path = (value: string) => `() => ${JSON.stringify(value)}`;
  return `
import { readFileSync } from 'node:fs';
export const publicDataFile = ${path(publicDataFile)};
export const derivativesDir = ${path(derivativesDir)};
export const staffDataFile = () => {
  throw new Error('Only the desk has data for staff.');
};
let scripts;
export const pageScripts = () =>
  (scripts ??= ${
    hasScripts
      ? `JSON.parse(readFileSync(${JSON.stringify(pageScriptsFile)}, 'utf8'))`
      : '{ viewer: [], search: [] }'
  });
`;
}
