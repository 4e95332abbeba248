/** `npm run content -- …`: commands for archivists on the content folder and the scans. */
import { contentCommands } from './content/commands.ts';
import { runSubCommand } from './lib/sub-commands.ts';

await runSubCommand('content', contentCommands);
