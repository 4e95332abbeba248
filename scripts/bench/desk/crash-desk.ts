import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { shortestFilling } from '#src/desk/reader/ticket.ts';
import { startDeskSite } from './desk-site.ts';
import { fillForms, sendForm, type FilledForm } from './filled-form.ts';

export interface CrashCounts {
  readonly kills: number;
  /** Requests that were acknowledged to their readers. */
  readonly acknowledged: number;
  /** Acknowledged, and not there afterwards. */
  readonly lost: number;
  /** Forms that made more than one request. */
  readonly doubled: number;
  /** What SQLite finds wrong with its file afterwards: `ok` when nothing. */
  readonly database: string;
}

/** Forms that are sent at once, until the server dies. */
const atOnce = 8;

/**
 * Kills the server again and again while forms are sent. What was not acknowledged is sent again,
 * as a reader would; every acknowledged request must open, under one address for one form. The
 * desk is that of a SQLite file in `DATA_DIR`.
 * @param random from 0 to 1: when within the load each kill comes
 */
export async function crashDesk(
  env: Readonly<Record<string, string>> & { readonly DATA_DIR: string },
  item: string,
  kills: number,
  random: () => number,
): Promise<CrashCounts> {
  let site = await startDeskSite(env);
  const forms = await fillForms(site.address, item, kills * atOnce);
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
          // A connection that breaks off acknowledges nothing.
          await sendForm(site.address, form, `10.${at}.${some.length % 250}.${randomByte()}`).catch(
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
    // Both what was acknowledged and what was not: the second time must make nothing new.
    await sendAll(load);
  }
  let lost = forms.filter((form) => !paths.has(form)).length;
  for (const path of paths.values()) {
    const response = await fetch(`${site.address}${path}`);
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
