import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, Locked>>;

/**
 * Packages for other platforms that an entry asks for by version and that the lockfile lacks.
 * `npm install` leaves them out where the registry does not offer them; `npm ci` then refuses.
 */
function findMissing(packages: Packages): readonly string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([, version]) => /^\d/.test(version))
      .filter(([name, version]) => findLocked(packages, path, name)?.version !== version)
      .map(([name, version]) => `${path}: ${name}@${version}`),
  );
}

/** As Node looks a package up: in the folder itself, then upwards. */
function findLocked(packages: Packages, path: string, name: string): Locked | undefined {
  const found = packages[`${path === '' ? '' : `${path}/`}node_modules/${name}`];
  if (found !== undefined || path === '') return found;
  return findLocked(packages, path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
}

it('locks the packages of every platform, so that npm ci takes the lockfile', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Packages;
  };
  expect(findMissing(packages)).toEqual([]);
});

it('finds a package that is missing or of another version', () => {
  const tool = {
    version: '2.0.0',
    optionalDependencies: { 'tool-win': '2.0.0', 'tool-mac': '2.0.0' },
  };
  const packages = {
    'node_modules/tool': tool,
    'node_modules/tool-win': { version: '1.0.0' },
    'node_modules/tool/node_modules/tool-mac': { version: '2.0.0' },
  };
  expect(findMissing(packages)).toEqual(['node_modules/tool: tool-win@2.0.0']);
});
