import { expect, it } from 'vitest';
import { toSourceReader } from '#src/gate/read/source-reader.ts';
import { WorkerError } from '#src/workers/worker-pool.ts';

function openFailing(failure: string) {
  const tried: string[] = [];
  const fail = (path: string) => {
    tried.push(path);
    return Promise.reject(new WorkerError(failure, '1 s'));
  };
  const reader = toSourceReader({
    readFacts: ({ masterPath }) => fail(masterPath),
    readWholeText: fail,
    readTextUnder: ({ path }) => fail(path),
    stop: () => Promise.resolve(),
  });
  return { reader, tried };
}

async function readPages(failure: string): Promise<readonly string[]> {
  const { reader, tried } = openFailing(failure);
  for (let frame = 0; frame < 5; frame += 1) {
    await expect(reader.readWholeText('a.pdf', frame)).rejects.toThrow();
  }
  await expect(reader.readWholeText('b.pdf', 0)).rejects.toThrow();
  return tried;
}

it.each(['too-slow', 'too-heavy'])(
  'a file three of whose pages were %s is given up, others are tried',
  async (failure) => {
    expect(await readPages(failure)).toEqual(['a.pdf', 'a.pdf', 'a.pdf', 'b.pdf']);
  },
);

it('pages that fail otherwise are all tried', async () => {
  expect(await readPages('crashed')).toHaveLength(6);
});
