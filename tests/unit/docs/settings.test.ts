import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Set by `--yes`, never by hand. */
const inner = ['APPROVED'];

const sources = [
  'src/config/env-settings.ts',
  'src/config/desk-settings.ts',
  'src/config/image-service-setting.ts',
  'src/config/sign-command.ts',
  'src/site/page-limits.ts',
].map((path) => readFileSync(path, 'utf8'));
const read = new Set(
  [...sources.join('\n').matchAll(/'([A-Z][A-Z_]{3,})'/g)].map(([, name = '']) => name),
);
const readme = readFileSync('README.md', 'utf8');
const listed = [...readme.matchAll(/^\| ((?:`[A-Z_]+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name = '']) => name),
);

it('README lists every setting of the environment, and none that is not read', () => {
  expect(listed.toSorted()).toEqual([...read].filter((name) => !inner.includes(name)).toSorted());
});

it('The settings of a server in deploy/ are settings that are read', () => {
  const settings = readFileSync('deploy/phong-doc.env', 'utf8');
  const given = [...settings.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name = '']) => name);
  expect(given.length).toBeGreaterThan(5);
  expect(given.filter((name) => !read.has(name))).toEqual([]);
});
