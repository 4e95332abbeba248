import { answerTasks } from '#src/workers/answer-tasks.ts';

let isBroken = false;

answerTasks(
  ({
    order,
  }: {
    order: 'echo' | 'fail' | 'die' | 'abort' | 'hang' | 'spin' | 'sleep' | 'fill';
  }) => {
    if (order === 'die') process.kill(process.pid, 'SIGKILL');
    // To ask for the time is system time, which a busy machine makes much of.
    const spent = () => {
      const { user, system } = process.cpuUsage();
      return user + system;
    };
    const started = spent();
    while (order === 'spin' && spent() < started + 4e5);
    // Busy for ever, as a decoder is: no message gets through.
    while (order === 'hang');
    for (const filled: Buffer[] = []; order === 'fill';) filled.push(Buffer.alloc(1 << 24, 1));
    if (order === 'sleep') return new Promise<string>(() => undefined);
    isBroken ||= order === 'abort';
    if (isBroken) return Promise.reject(new WebAssembly.RuntimeError('Aborted()'));
    if (order === 'fail') return Promise.reject(new Error('cannot'));
    return Promise.resolve(order);
  },
  () => 'broken',
);
