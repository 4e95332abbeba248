import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longest } from '#src/desk/reader/field-rules.ts';
import { findNotes } from '#src/desk/store/request/find-notes.ts';
import { findRequest } from '#src/desk/store/request/find-request.ts';
import { moveRequest } from '#src/desk/store/request/move-request.ts';
import { openVault } from '#src/desk/vault/open-vault.ts';
import { restoreVault } from '#src/desk/vault/restore-vault.ts';
import { createRecord } from '#src/desk/store/register/records.ts';
import { enterReader } from '#src/desk/store/register/visits.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { toLine, toLines } from '#src/text/entered-text.ts';
import { moveRules as rules } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { hostileText } from '#tests/helpers/hostile-text.ts';
import { newReader } from '#tests/helpers/new-reader.ts';
import { getRequest, newRequest, saveRequest } from '#tests/helpers/new-request.ts';
import { takeBackup, toBytes } from '#tests/helpers/take-backup.ts';

const by = { id: 'staff', role: 'service' } as const;

describeEachDatabase('a text', (newPlace) => {
  it('that was made fit comes back as it went in', async () => {
    const store = await openStore(newPlace());
    let number = 0;
    const text = hostileText.filter((written) => toLine(written) !== '');
    await fc.assert(
      fc.asyncProperty(text, text, async (oneLine, severalLines) => {
        const [name, topic] = [toLine(oneLine).slice(0, longest.name), toLines(severalLines)];
        fc.pre(name.isWellFormed());
        const reader = { purpose: '01', fields: { name, topic }, consents: ['history'] } as const;
        const request = newRequest({ reader: { ...reader, consents: ['history'] } });
        await saveRequest(store, request, () => (number += 1));
        const seen = await findRequest(store, 'id', request.id);
        expect(seen?.reader).toEqual(reader);
        if (seen === undefined) return;
        const move = { command: { move: 'take' }, by, at: '2026-11-24T02:00:00.000Z' } as const;
        await moveRequest(store, seen, { ...move, note: topic }, rules);
        expect(await findNotes(store, request.id)).toMatchObject([{ text: topic }]);
      }),
      { numRuns: 60 },
    );
    await store.destroy();
  });

  it.each([
    ['NUL', 'a\0b'],
    ['half of a surrogate pair', 'a\ud800b'],
  ])('that it would not return unchanged is rejected, from any source: %s', async (_what, text) => {
    const store = await openStore(newPlace());
    const request = newRequest();
    await saveRequest(store, request, () => 1);
    const seen = await getRequest(store, request.id);
    const move = { command: { move: 'take' }, by, at: '2026-11-24T02:00:00.000Z' } as const;
    const moved = moveRequest(store, seen, { ...move, note: text }, rules);
    await expect(moved).rejects.toThrow('NUL or half of a surrogate pair');
    await expect(findRequest(store, 'code', text)).rejects.toThrow('NUL or half');
    expect(await findRequest(store, 'id', request.id)).toEqual(seen);
    await store.destroy();
  });

  it('survives a backup into the other database and back', async () => {
    const place = newPlace();
    const { store, keys } = await openVault(place);
    const texts = fc
      .sample(hostileText, 60)
      .map(toLines)
      .filter((text) => text !== '');
    for (const [number, topic] of texts.entries()) {
      const reader = {
        purpose: '01',
        fields: { name: toLine(topic), topic },
        consents: [],
      } as const;
      await saveRequest(store, newRequest({ reader }), () => number);
    }
    for (const topic of texts) {
      const reader = newReader({ name: toLine(topic) || 'Không tên', topic });
      const doing = { at: '2026-11-24T02:00:00.000Z', actor: 'lan' };
      const { id } = await createRecord(store, reader, doing, 365);
      await enterReader(store, { readerId: id, purpose: '01', topic }, doing, undefined);
    }
    const first = await takeBackup(place, keys);
    await store.destroy();
    // SQLite whichever this is, and again of this kind.
    const [other, again] = [{ dataDir: newPlace().dataDir }, newPlace()];
    await restoreVault(other, toBytes(first));
    await restoreVault(again, toBytes(await takeBackup(other, keys)));
    const linesOf = (backup: string) => new Set(backup.split('\n').slice(1, -2).map(withoutNumber));
    const [before, after] = [linesOf(first), linesOf(await takeBackup(again, keys))];
    expect([...after].filter((line) => !before.has(line))).toEqual([]);
    expect(after.size).toBe(before.size);
  });

  it('that an earlier program kept as it came is made fit when it is restored', async () => {
    const place = newPlace();
    const { store, keys } = await openVault(place);
    await saveRequest(store, newRequest(), () => 1);
    await store.destroy();
    const old = (await takeBackup(place, keys))
      .replace('"format":2', '"format":1')
      .replace(/,"sha256":"\w+"/, '')
      .replace('nguyen thi thu', 'nguyen\\u0000 thi thu')
      .replace('Nguyễn Thị Thử', '\\\\u202eNguyễn\\\\u0000 Thị Thử');
    const next = newPlace();
    expect(await restoreVault(next, toBytes(old))).toMatchObject({ cleaned: 1 });
    const restored = await openVault(next);
    const row = await restored.store.selectFrom('requests').selectAll().executeTakeFirst();
    expect(row?.searched).toContain('nguyen thi thu');
    expect(row?.reader).toContain('"name":"Nguyễn Thị Thử"');
    await restored.store.destroy();
  });
});

/** Numbers of rows are given anew. */
function withoutNumber(line: string): string {
  return line.replace(/"id":\d+,/, '');
}
