import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startSearchWorker } from '#src/islands/search/engine/worker-client.ts';
import type { Asked, Reply } from '#src/islands/search/engine/worker-messages.ts';

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget {
  static last: FakeWorker;
  readonly asked: Asked[] = [];
  isStopped = false;
  constructor() {
    super();
    FakeWorker.last = this;
  }
  postMessage(message: Asked) {
    this.asked.push(message);
  }
  terminate() {
    this.isStopped = true;
  }
  reply(number: number, reply: Reply) {
    this.dispatchEvent(new MessageEvent('message', { data: { number, reply } }));
  }
}

const open = { kind: 'open', language: 'vi' } as const;
const load = { kind: 'load', search: 1, from: 0, until: 20 } as const;

beforeEach(() => void vi.stubGlobal('Worker', FakeWorker));
afterEach(() => void vi.unstubAllGlobals());

it('gives each question the answer to it, in whichever order they come', async () => {
  const client = startSearchWorker();
  const worker = FakeWorker.last;
  const opened = client.ask(open, 'opened');
  const hits = client.ask(load, 'hits');
  expect(worker.asked.map(({ number }) => number)).toEqual([1, 2]);
  worker.reply(2, { kind: 'hits', hits: [] });
  worker.reply(1, { kind: 'opened' });
  expect(await opened).toEqual({ number: 1, reply: { kind: 'opened' } });
  expect(await hits).toEqual({ number: 2, reply: { kind: 'hits', hits: [] } });
});

it('rejects what failed, with what the worker says of it', async () => {
  const client = startSearchWorker();
  const hits = client.ask(load, 'hits');
  FakeWorker.last.reply(1, { kind: 'failed', problem: 'The answer is forgotten.' });
  await expect(hits).rejects.toThrow('The answer is forgotten.');
});

it('takes no answer for that to another question', async () => {
  const client = startSearchWorker();
  const hits = client.ask(load, 'hits');
  FakeWorker.last.reply(1, { kind: 'opened' });
  await expect(hits).rejects.toThrow('The answer is of another kind than the question.');
});

it('leaves no question waiting when the worker breaks', async () => {
  const client = startSearchWorker();
  const all = Promise.allSettled([client.ask(open, 'opened'), client.ask(load, 'hits')]);
  FakeWorker.last.dispatchEvent(new Event('error'));
  expect((await all).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

it('stops its worker', () => {
  startSearchWorker().stop();
  expect(FakeWorker.last.isStopped).toBe(true);
});

it('takes the worker that the head of the page has started, once', () => {
  const early = new FakeWorker();
  vi.stubGlobal('searchWorker', early);
  startSearchWorker().stop();
  expect(early.isStopped).toBe(true);
  startSearchWorker().stop();
  expect(FakeWorker.last).not.toBe(early);
  expect(FakeWorker.last.isStopped).toBe(true);
});
