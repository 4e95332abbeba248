import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { waitForDrain } from '#src/server/wait-for-drain.ts';

/** Takes what it is given when it is told to. */
function openSlow() {
  let take: () => void = () => undefined;
  const response = new Writable({
    highWaterMark: 10,
    write: (_chunk, _encoding, done: () => void) => (take = done),
  });
  return { response, take: () => take() };
}

it('does not wait while the buffer has room', async () => {
  const { response } = openSlow();
  response.write('ít');
  await waitForDrain(response);
  response.destroy();
});

it('who writes more than the browser takes waits until it has gone out', async () => {
  const { response, take } = openSlow();
  response.write('nhiều hơn mười byte');
  let isOut = false;
  const waiting = waitForDrain(response).then(() => (isOut = true));
  await new Promise(setImmediate);
  expect(isOut).toBe(false);
  take();
  await waiting;
  expect(response.listenerCount('close')).toBe(0);
  response.destroy();
});

it('does not wait for a disconnected browser', async () => {
  const { response } = openSlow();
  response.write('nhiều hơn mười byte');
  const waiting = waitForDrain(response);
  response.destroy();
  await waiting;
  await waitForDrain(response);
  expect(response.destroyed).toBe(true);
});
