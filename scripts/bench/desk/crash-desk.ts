import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { shortestFilling } from '#src/desk/reader/form-token.ts';
import { startDeskSite } from './desk-site.ts';
import { fillForms, sendForm, type FilledForm } from './filled-form.ts';

export interface CrashCounts {
  readonly kills: number;
  /** Requests that were acknowledged to their readers. */
  readonly acknowledged: number;
  /** Acknowledged requests that were lost. */
  readonly lost: number;
  /** Forms that made more than one request. */
  readonly doubled: number;
  /** Result of SQLite's integrity check afterwards: `ok` if intact. */
  readonly database: string;
}

/** Concurrent forms, until the server dies. */
const atOnce = 8;

/**
 * Kills the server repeatedly while forms are sent. Unacknowledged forms are sent again, as a
 * reader would; every acknowledged request must open, at one path per form. The desk uses an
 * SQLite file in `DATA_DIR`.
 *
 * @param random from 0 to 1: when each kill comes within the load
 */
export async function crashDesk(
  env: Readonly<Record<string, string>> & { readonly DATA_DIR: string },
  item: string,
  kills: number,
  random: () => number,
): Promise<CrashCounts> {
  let site = await startDeskSite(env);
  const forms = await fillForms(site.url, item, kills * atOnce);
  await delay(shortestFilling);
  const paths = new Map<FilledForm, string>();
  let doubled = 0;
  const acknowledge = (form: FilledForm, path: string | undefined) => {
    if (path === undefined) return;
    const known = paths.get(form);
    if (known !== undefined && known !== path) doubled += 1;
    paths.set(form, path);
  };
  const sendAll = (some: readonly FilledForm[]) =>
    Promise.all(
      some.map(async (form, at) =>
        acknowledge(
          form,
          // A broken connection acknowledges nothing.
          await sendForm(site.url, form, `10.${at}.${some.length % 250}.${randomByte()}`).catch(
            () => undefined,
          ),
        ),
      ),
    );
  const randomByte = () => Math.floor(random() * 250);
  for (let kill = 0; kill < kills; kill += 1) {
    const load = forms.slice(kill * atOnce, (kill + 1) * atOnce);
    const sending = sendAll(load);
    await delay(random() * 60);
    await site.stop('SIGKILL');
    await sending;
    site = await startDeskSite(env);
    // Resends both acknowledged and unacknowledged forms: the second time must create nothing new.
    await sendAll(load);
  }
  let lost = forms.filter((form) => !paths.has(form)).length;
  for (const path of paths.values()) {
    const response = await fetch(`${site.url}${path}`);
    await response.arrayBuffer();
    if (response.status !== 200) lost += 1;
  }
  await site.stop('SIGTERM');
  const database = checkDatabase(join(env.DATA_DIR, 'desk.sqlite'));
  return { kills, acknowledged: paths.size, lost, doubled, database };
}

function checkDatabase(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true });
  const found = database.prepare('pragma integrity_check').get();
  database.close();
  return String(found?.['integrity_check']);
}
