import { openStore } from '/work/wt-staff/src/desk/store/open-store.ts';
import { saveRequests } from '/work/wt-staff/src/desk/store/save-requests.ts';
import { countQueue, readQueue } from '/work/wt-staff/src/desk/store/queue.ts';
import { readPeriodCounts } from '/work/wt-staff/src/desk/store/period-counts.ts';
import { newRequest } from '/work/wt-staff/tests/helpers/new-request.ts';
import { startPostgres } from '/work/wt-staff/tests/helpers/postgres.ts';
import { sql } from 'kysely';
const cluster = await startPostgres();
for (const databaseUrl of [undefined, cluster.createDatabase('q')]) {
  const store = await openStore({ dataDir: `/tmp/bench-queue-${process.pid}`, databaseUrl });
  let n = 0;
  for (let i = 0; i < 50000; i += 500)
    await saveRequests(store, Array.from({ length: 500 }, (_, k) => newRequest({ reader: { purpose: '01', fields: { name: `Nguyễn Văn ${i + k}`, email: `a${i+k}@b.example` }, consents: ['history'] } })), () => n++);
  // 49,000 decided in 2025, 1,000 open
  await sql`update requests set state='decided', answered_on=received_on, working_days=3, latest_answer=received_on where code > 'YC-2026-001000'`.execute(store);
  await sql`update request_items set outcome='reading' where request_id in (select id from requests where state='decided')`.execute(store);
  const time = async (name: string, f: () => Promise<unknown>) => {
    const ms: number[] = [];
    for (let i = 0; i < 7; i++) { const s = performance.now(); await f(); ms.push(performance.now() - s); }
    console.log(databaseUrl ? 'pg' : 'sqlite', name, ms.sort((a, b) => a - b)[3].toFixed(1));
  };
  const q = { group: 'open', words: '', leaf: 1, today: '2026-12-01' } as const;
  await time('open', () => readQueue(store, q));
  await time('counts', () => countQueue(store, '2026-12-01'));
  await time('decided', () => readQueue(store, { ...q, group: 'decided' }));
  await time('decided leaf 900', () => readQueue(store, { ...q, group: 'decided', leaf: 900 }));
  await time('decided search name', () => readQueue(store, { ...q, group: 'decided', words: 'van 4711' }));
  await time('decided search code', () => readQueue(store, { ...q, group: 'decided', words: 'YC-2026-031234' }));
  await time('year', () => readPeriodCounts(store, { from: '2026-01-01', until: '2026-12-31' }));
  await store.destroy();
}
cluster.stop();
