import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openBuiltDesk } from '#src/server/open-built-desk.ts';
import { openSiteLeases } from '#src/build/sites/lease-site.ts';
import { nameStanding, placeSite } from '#src/build/sites/place-site.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';
import { emptyRecord, now, openProject } from '../build/sites/make-sites.ts';
import { keepLines } from '#tests/helpers/keep-lines.ts';

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

const requests = {
  twoPersons: [],
  mostReadingDays: 15,
  workingDays: { open: 1, copy: 2, conditional: 7 },
  calendar: { off: [], working: [] },
  retentionDays: { decided: 365, withdrawn: 30, undecided: 400 },
};

/** Puts out a site whose program answers with `text`; without `url` it has no program. */
async function put(settings: EnvSettings, text: string, url?: string): Promise<void> {
  const { stagingDir } = settings;
  const write = (part: string, name: string, content: string) => {
    mkdirSync(join(stagingDir, part), { recursive: true });
    writeFileSync(join(stagingDir, part, name), content);
    return join(stagingDir, part);
  };
  const client = write('client', 'index.html', text);
  const program = `export const handler = (_request, response) => void response.end('${text}');\n`;
  if (url !== undefined) write('server', 'entry.mjs', program);
  const site = { url, name: { vi: text }, email: 'phongdoc@luutru.example', requests };
  const server =
    url === undefined ? {} : { server: write('server', 'public.json', JSON.stringify({ site })) };
  const comparedWith = nameStanding(settings);
  await placeSite(settings, { client, ...server, record: emptyRecord, comparedWith }, now);
}

it('Pages and the rules of site.yaml follow each build that has a desk', async () => {
  const settings = openProject();
  open.push(() => rmSync(dirname(settings.outDir), { recursive: true, force: true }));
  await put(settings, 'Một', 'http://luutru.example');
  const { lines, log, report } = keepLines();
  const leases = openSiteLeases(settings.outDir);
  open.push(() => leases.close());
  const desk = await openBuiltDesk(settings, leases, { log, report });
  open.push(() => desk?.close());
  const server = createServer((asked, response) => {
    void desk?.answer(asked, response, () => response.end('a file'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => new Promise((resolve) => server.close(resolve)));
  const { port } = server.address() as AddressInfo;
  const ask = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/yeu-cau/`);
    return [await answer.text(), answer.headers.has('strict-transport-security')];
  };
  expect(await ask()).toEqual(['Một', false]);
  await put(settings, 'Hai', 'https://luutru.example');
  expect(await ask()).toEqual(['Hai', true]);
  await put(settings, 'Ba');
  expect(await ask()).toEqual(['Hai', true]);
  await put(settings, 'Bốn', 'http://luutru.example');
  expect(await ask()).toEqual(['Bốn', false]);
  expect(lines.map(({ event }) => event)).not.toContain('failed');
  expect(lines).toContainEqual({ level: 'warn', event: 'site-without-desk' });
});
