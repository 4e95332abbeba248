import { answerTasks } from '../../../src/imaging/answer-tasks.ts';

answerTasks(
  ({ order }: { order: 'echo' | 'fail' | 'die' }) => {
    if (order === 'die') process.kill(process.pid, 'SIGKILL');
    if (order === 'fail') return Promise.reject(new Error('cannot'));
    return Promise.resolve(order);
  },
  () => 'broken',
);
