/** `npm run sample -- …`: makes the scans and recordings of the sample archive. */
import { sampleCommands } from './sample/commands.ts';
import { runSubCommand } from './lib/sub-commands.ts';

await runSubCommand('sample', sampleCommands);
