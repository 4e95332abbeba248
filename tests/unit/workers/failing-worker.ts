import { answerTasks } from '../../../src/workers/answer-tasks.ts';

answerTasks(
  ({ order }: { order: 'echo' | 'fail' | 'die' | 'hang' | 'fill' }) => {
    if (order === 'die') process.kill(process.pid, 'SIGKILL');
    // Busy for ever, as a decoder is: no message gets through.
    while (order === 'hang');
    for (const filled: Buffer[] = []; order === 'fill';) filled.push(Buffer.alloc(1 << 24, 1));
    if (order === 'fail') return Promise.reject(new Error('cannot'));
    return Promise.resolve(order);
  },
  () => 'broken',
);
