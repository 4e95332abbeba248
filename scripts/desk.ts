/** `npm run desk -- …`: backups of the desk, and accounts of its staff. */
import { deskCommands } from './desk/commands.ts';
import { runSubCommand } from './lib/sub-commands.ts';

await runSubCommand('desk', deskCommands);
