/** The process that `keepPreparing` starts beside the server: it ends with it. */
import { readEnvSettings } from '#src/config/env-settings.ts';
import { runPreparer } from './run-preparer.ts';

await runPreparer(readEnvSettings(process.env, process.cwd(), new Date()));
