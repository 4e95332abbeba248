/**
 * `npm run check`: all static checks of the code; `npm run check -- lint` and the like: one of
 * them.
 */
import { availableParallelism } from 'node:os';
import { eachOf } from '../src/imaging/each-of.ts';
import { allChecks, checkCommands } from './check/commands.ts';
import { runSubCommand } from './lib/sub-commands.ts';

if (process.argv.length > 2) await runSubCommand('check', checkCommands);
else await runAll();

async function runAll(): Promise<void> {
  await eachOf(allChecks, availableParallelism(), async ({ title, run }) => {
    const { isPassed, output, seconds } = await run();
    console.log(`${output}${isPassed ? '✓' : '✗'} ${title} (${seconds.toFixed(1)} s)`);
    if (!isPassed) process.exitCode = 1;
  });
}
