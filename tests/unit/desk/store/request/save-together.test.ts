import { randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import { codesPerYear } from '#src/desk/rules/request-code.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { buildSaving } from '#src/desk/store/request/save-together.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { keepLines, reportNothing } from '#tests/helpers/keep-lines.ts';
import { newRequest } from '#tests/helpers/new-request.ts';

describeEachDatabase('requests that come together', (newPlace) => {
  it('are all kept, one for each form', async () => {
    const store = await openStore(newPlace());
    const save = buildSaving(store, () => randomInt(codesPerYear), reportNothing);
    const forms = Array.from({ length: 100 }, (_, index) => `form ${index % 80}`);
    const saved = await Promise.all(forms.map((formKey) => save(newRequest({ formKey }))));
    expect(new Set(saved.map(({ id }) => id)).size).toBe(80);
    expect(saved.filter(({ isRepeated }) => isRepeated)).toHaveLength(20);
    const kept = await store.selectFrom('requests').select('id').execute();
    expect(new Set(kept.map(({ id }) => id))).toEqual(new Set(saved.map(({ id }) => id)));
    const lines = await store.selectFrom('log').select('request_id').execute();
    expect(lines).toHaveLength(80);
    await store.destroy();
  });

  it('do not fail with one that cannot be kept', async () => {
    const store = await openStore(newPlace());
    const { lines, report } = keepLines();
    const save = buildSaving(store, () => randomInt(codesPerYear), report);
    const bad = newRequest({ linkHash: null as unknown as string });
    const saved = await Promise.allSettled([newRequest(), bad, newRequest()].map(save));
    expect(saved.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await store.selectFrom('requests').select('id').execute()).toHaveLength(2);
    expect(lines).toMatchObject([{ level: 'warn', event: 'batch-not-kept', count: 2 }]);
    await store.destroy();
  });
});
