import { expect, it } from 'vitest';
import { openStore } from '../../../../src/desk/store/open-store.ts';
import { describeEachDatabase } from '../../../helpers/each-database.ts';
import { newRequest, saveRequest } from '../../../helpers/new-request.ts';

await describeEachDatabase('the tables', (newPlace) => {
  it('are made once by several servers that start together', async () => {
    const place = newPlace();
    const servers = await Promise.all(Array.from({ length: 5 }, () => openStore(place)));
    for (const [number, server] of servers.entries())
      await saveRequest(server, newRequest(), () => number);
    const count = await servers[0]?.selectFrom('requests').select('id').execute();
    expect(count).toHaveLength(5);
    for (const server of servers) await server.destroy();
  });

  it('stay as they are when the server starts again', async () => {
    const place = newPlace();
    for (let start = 0; start < 2; start += 1) {
      const store = await openStore(place);
      await saveRequest(store, newRequest(), () => start);
      expect(await store.selectFrom('requests').select('code').execute()).toHaveLength(start + 1);
      await store.destroy();
    }
  });
});
