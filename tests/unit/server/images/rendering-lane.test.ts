import { expect, it } from 'vitest';
import {
  openRenderingLane,
  toLaneLimits,
  type LaneLimits,
} from '#src/server/images/rendering-lane.ts';

const limits: LaneLimits = { atOnce: 1, mostWaiting: 8, mostHeld: 100, mostRemembered: 400 };
const stays = new AbortController().signal;
const image = (length = 10) => Buffer.alloc(length);

/** A task that ends when it is told to. */
function holdTask() {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const task = { hasBegun: false, signal: stays };
  const make = async (signal: AbortSignal) => {
    Object.assign(task, { hasBegun: true, signal });
    await released;
    return image();
  };
  return { task, make, release: () => release() };
}

it('uses the processors, and leaves threads to the files of the site', () => {
  const atOnce = (processors: number, threads: number) => toLaneLimits(processors, threads).atOnce;
  expect([1, 2, 3, 4, 16].map((processors) => atOnce(processors, 4))).toEqual([1, 2, 2, 2, 2]);
  expect([atOnce(16, 12), atOnce(16, 1)]).toEqual([10, 1]);
});

it('keeps the place of a rendering that its reader has left, until it ends', async () => {
  const lane = openRenderingLane(limits);
  const [first, second] = [holdTask(), holdTask()];
  const leaving = new AbortController();
  const left = lane.render('1', first.make, { signal: leaving.signal, area: 1 });
  await expect.poll(() => first.task.hasBegun).toBe(true);
  const next = lane.render('2', second.make, { signal: stays, area: 1 });
  leaving.abort(new Error('left'));
  expect(first.task.signal.aborted).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(second.task.hasBegun).toBe(false);
  first.release();
  second.release();
  await Promise.all([left, next]);
  await lane.close();
});

it('drops one that waits when its last reader leaves', async () => {
  const lane = openRenderingLane(limits);
  const [first, second] = [holdTask(), holdTask()];
  const begun = lane.render('1', first.make, { signal: stays, area: 1 });
  const [one, two] = [new AbortController(), new AbortController()];
  const waiting = [one, two].map(({ signal }) =>
    lane.render('2', second.make, { signal, area: 1 }),
  );
  one.abort(new Error('left'));
  two.abort(new Error('left'));
  await Promise.all(waiting.map((each) => expect(each).rejects.toThrow('left')));
  first.release();
  await begun;
  await lane.close();
  expect(second.task.hasBegun).toBe(false);
});

it('keeps one that waits for a reader who stays', async () => {
  const lane = openRenderingLane(limits);
  const [first, second] = [holdTask(), holdTask()];
  const begun = lane.render('1', first.make, { signal: stays, area: 1 });
  const leaving = new AbortController();
  const left = lane.render('2', second.make, { signal: leaving.signal, area: 1 });
  const stayed = lane.render('2', second.make, { signal: stays, area: 1 });
  leaving.abort(new Error('left'));
  first.release();
  second.release();
  expect(await Promise.all([begun, left, stayed])).toEqual([image(), image(), image()]);
  expect(second.task.signal.aborted).toBe(false);
  await lane.close();
});

it('renders small images before large ones', async () => {
  const lane = openRenderingLane(limits);
  const first = holdTask();
  const order: number[] = [];
  const begun = lane.render('0', first.make, { signal: stays, area: 1 });
  const others = [300, 100, 200].map((area) => {
    const make = () => {
      order.push(area);
      return Promise.resolve(image());
    };
    return lane.render(String(area), make, { signal: stays, area });
  });
  first.release();
  await Promise.all([begun, ...others]);
  expect(order).toEqual([100, 200, 300]);
  await lane.close();
});

it('renders nothing while too much is being sent', async () => {
  const lane = openRenderingLane(limits);
  const make = () => Promise.resolve(image());
  const release = lane.hold(image(100));
  expect(await lane.render('1', make, { signal: stays, area: 1 })).toBeUndefined();
  release();
  release();
  expect(await lane.render('1', make, { signal: stays, area: 1 })).toEqual(image());
  lane.hold(image(99));
  expect(await lane.render('2', make, { signal: stays, area: 1 })).toEqual(image());
  await lane.close();
});

it('remembers images up to its limit, and none that is a large part of it', async () => {
  const lane = openRenderingLane(limits);
  for (const [key, length] of Object.entries({ a: 100, b: 100, c: 100, d: 100, e: 100, f: 101 }))
    await lane.render(key, () => Promise.resolve(image(length)), { signal: stays, area: 1 });
  const remembered = ['a', 'b', 'c', 'd', 'e', 'f'].filter((key) => lane.find(key) !== undefined);
  expect(remembered).toEqual(['b', 'c', 'd', 'e']);
  await lane.close();
});

it('tries again after a failure', async () => {
  const lane = openRenderingLane(limits);
  const fail = () => Promise.reject(new Error('damaged'));
  const failed = lane.render('1', fail, { signal: stays, area: 1 });
  await expect(failed).rejects.toThrow('damaged');
  const made = lane.render('1', () => Promise.resolve(image()), { signal: stays, area: 1 });
  expect(await made).toEqual(image());
  await lane.close();
});

it('begins nothing for a reader who has already left', async () => {
  const lane = openRenderingLane(limits);
  const made = lane.render('1', () => Promise.resolve(image()), {
    signal: AbortSignal.abort(new Error('left')),
    area: 1,
  });
  await expect(made).rejects.toThrow('left');
});

it('drops what waits when the server stops, and ends what has begun', async () => {
  const lane = openRenderingLane(limits);
  const [first, second] = [holdTask(), holdTask()];
  const begun = lane.render('1', first.make, { signal: stays, area: 1 });
  const waiting = lane.render('2', second.make, { signal: stays, area: 1 });
  const closed = lane.close();
  await expect(waiting).rejects.toThrow('The server stops.');
  first.release();
  await Promise.all([begun, closed]);
  expect(second.task.hasBegun).toBe(false);
});
