import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashLinkToken, toFirstLinkToken } from '#src/desk/rules/private-link.ts';
import { newReadingId, toEntryToken, toReadingKey } from '#src/desk/rules/grants/secrets.ts';
import { endGrant } from '#src/desk/store/grants/change-grant.ts';
import { findGrantById, type Grant } from '#src/desk/store/grants/grant-record.ts';
import { makeGrant } from '#src/desk/store/grants/keep-grants.ts';
import { makeSignInCode } from '#src/desk/store/grants/sign-in.ts';
import { openStore, type Store } from '#src/desk/store/open-store.ts';
import { readKeys } from '#src/desk/vault/keys.ts';
import { readingUrls } from '#src/site/reading-urls.ts';
import { makeArchive } from '../build/build-in-folder.ts';
import { newRequest, saveRequest } from '../helpers/new-request.ts';
import { closedItem } from './reading-archive.ts';
import { test as base } from './work-site.ts';

/** Where `build-desk-site.ts` builds an archive with scans of a conditional item. */
export const readingFolder = join(process.cwd(), '.cache', 'test-reading');

export const readingEnv = { ...makeArchive({}, readingFolder).env, DESK: 'on' };

/** What the desk and the time do with a grant behind the reader's back. */
export interface GrantInStory {
  /** Code of its request. */
  readonly code: string;
  readonly id: string;
  /** Path of the reader's link. */
  readonly enter: string;
  /** A sign-in code, as the desk hands it over. */
  makeCode(): Promise<string>;
  revoke(): Promise<void>;
  /** Moves its end. */
  endIn(seconds: number): Promise<void>;
}

interface Reading {
  /** A grant of the conditional item, for a new reader, for two hours. */
  grant(name: string, changes?: { readonly mayCopy?: boolean }): Promise<GrantInStory>;
}

/** That archive with its desk, and readers with grants. */
export const test = base.extend<{ reading: Reading }>({
  deskEnv: [
    async ({}, use) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'phong-doc-reading-'));
      await use({ ...readingEnv, DATA_DIR: dataDir });
      rmSync(dataDir, { recursive: true });
    },
    { scope: 'worker' },
  ],
  reading: async ({ deskEnv: { DATA_DIR: dataDir }, deskSite }, use) => {
    if (deskSite === '') throw new Error('The desk is not open.');
    const { link } = await readKeys(dataDir);
    const key = toReadingKey(link);
    const inStore = async <Found>(work: (store: Store) => Promise<Found>): Promise<Found> => {
      const store = await openStore({ dataDir });
      try {
        return await work(store);
      } finally {
        await store.destroy();
      }
    };
    await use({
      grant: async (name, { mayCopy = false } = {}) => {
        const { code, id } = await inStore(async (store) => {
          const requestId = newReadingId();
          const code = await saveReader(store, requestId, name, link);
          return { code, id: await saveGrant(store, requestId, mayCopy) };
        });
        const grant = await inStore((store) => getGrant(store, id));
        const token = toEntryToken(key, { grantId: id, linkVersion: grant.linkVersion });
        return {
          ...{ code, id, enter: readingUrls.enter('vi', token) },
          makeCode: () =>
            inStore((store) => makeSignInCode(store, key, id, new Date().toISOString())),
          revoke: () =>
            inStore(async (store) => {
              const seen = await getGrant(store, id);
              const doing = { at: new Date().toISOString(), actor: 'system' };
              await store
                .transaction()
                .execute((transaction) => endGrant(transaction, seen, 'revoked', doing));
            }),
          endIn: (seconds) =>
            inStore(async (store) => {
              const endsAt = new Date(Date.now() + seconds * 1000).toISOString();
              await store
                .updateTable('grants')
                .set({ ends_at: endsAt })
                .where('id', '=', id)
                .execute();
            }),
        };
      },
    });
  },
});

/** @returns the code of the request */
async function saveReader(
  store: Store,
  id: string,
  name: string,
  linkKey: string,
): Promise<string> {
  const { id: recordId, title, reference } = closedItem;
  const request = newRequest({
    id,
    linkHash: hashLinkToken(toFirstLinkToken(linkKey, id)),
    receivedAt: new Date().toISOString(),
    reader: { purpose: '01', fields: { name }, consents: [] },
    items: [{ kind: 'item', recordId, title, reference, access: 'conditional', wish: 'read' }],
  });
  await saveRequest(store, request, () => Math.trunc(Math.random() * 1_000_000));
  const { code } = await store
    .selectFrom('requests')
    .select('code')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return code;
}

function saveGrant(store: Store, requestId: string, mayCopy: boolean): Promise<string> {
  const { id: recordId, title, reference } = closedItem;
  const hour = 3_600_000;
  const at = (offset: number) => new Date(Date.now() + offset).toISOString();
  return store.transaction().execute((transaction) =>
    makeGrant(
      transaction,
      {
        ...{ requestId, mayCopy, place: 'anywhere', certified: mayCopy, madeBy: [] },
        ...{ startsAt: at(-hour), endsAt: at(2 * hour) },
        records: [{ kind: 'item', recordId, title, reference }],
      },
      { at: at(0), actor: 'system' },
    ),
  );
}

async function getGrant(store: Store, id: string): Promise<Grant> {
  const grant = await findGrantById(store, id);
  if (grant === undefined) throw new Error(`There is no grant ${id}.`);
  return grant;
}

export { expect } from './work-site.ts';
