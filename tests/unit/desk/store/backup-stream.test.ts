import type { KyselyPlugin, PluginTransformQueryArgs } from 'kysely';
import { expect, it } from 'vitest';
import { openVault } from '#src/desk/vault/open-vault.ts';
import { buildBackup } from '#src/desk/store/backup/build-backup.ts';
import { fillStore } from '#src/desk/store/backup/fill-store.ts';
import { keptTables } from '#src/desk/store/backup/kept-tables.ts';
import { openReader, openStore } from '#src/desk/store/open-store.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newRequest, saveRequest } from '#tests/helpers/new-request.ts';

const rows = 30_000;

/** Counts the queries that are asked. */
class QueryCount implements KyselyPlugin {
  asked = 0;
  transformQuery({ node }: PluginTransformQueryArgs) {
    this.asked += 1;
    return node;
  }
  transformResult: KyselyPlugin['transformResult'] = ({ result }) => Promise.resolve(result);
}

describeEachDatabase('a backup of many rows', (newPlace) => {
  it('is never in memory as a whole: data are written before more are read, in both directions', async () => {
    const place = newPlace();
    const { store, keys } = await openVault(place);
    const request = newRequest();
    await saveRequest(store, request, () => 1);
    for (let first = 0; first < rows; first += 1000)
      await store
        .insertInto('messages')
        .values(
          Array.from({ length: 1000 }, (_, number) => ({
            request_id: request.id,
            version: first + number,
            at: '2026-11-23T02:00:00.000Z',
            author: 'desk' as const,
            text: `Thư số ${first + number}`,
          })),
        )
        .execute();
    await store.destroy();

    const reading = new QueryCount();
    const reader = openReader(place);
    const chunks: Buffer[] = [];
    for await (const chunk of buildBackup(reader.withPlugin(reading), keys)) {
      chunks.push(Buffer.from(chunk));
      expect(chunk.split('\n').length).toBeLessThanOrEqual(1001);
      // One query a chunk, and one at the end of each table.
      expect(reading.asked).toBeLessThanOrEqual(chunks.length + keptTables.length);
    }
    expect(chunks.length).toBeGreaterThanOrEqual(rows / 1000);
    await reader.destroy();

    const empty = await openStore(newPlace());
    const writing = new QueryCount();
    let given = 0;
    const bytes = async function* () {
      for (const chunk of chunks) {
        // Of what came before, less than one statement of each table is still to be written.
        expect((writing.asked + keptTables.length) * 200).toBeGreaterThanOrEqual(given);
        given += chunk.toString().split('\n').length - 1;
        yield await Promise.resolve(chunk);
      }
    };
    const restored = await empty
      .transaction()
      .execute((transaction) => fillStore(transaction.withPlugin(writing), bytes()));
    expect(restored.rows).toBe(rows + 6);
    await empty.destroy();
  });
});
