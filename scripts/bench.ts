/** `npm run bench -- …`: benchmarks of builds, pages, search, viewers, the server and the desk. */
import { benchCommands } from './bench/commands.ts';
import { runSubCommand } from './lib/sub-commands.ts';

await runSubCommand('bench', benchCommands);
