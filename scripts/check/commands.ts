import { runAside, type AsideResult } from '../lib/run-aside.ts';
import { runStep } from '../lib/run-step.ts';
import type { SubCommands } from '../lib/sub-commands.ts';

interface Step {
  /** As its result is headed. */
  readonly title: string;
  readonly does: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** Everything about the code that a machine can judge without running it. */
const steps: Readonly<Record<string, Step>> = {
  lint: {
    title: 'Lint',
    does: 'code style, and which folder may import which (--fix mends what it can)',
    command: 'eslint',
    args: ['.', '--max-warnings', '0'],
  },
  types: {
    title: 'Types',
    does: 'types of scripts and pages',
    command: 'astro',
    args: ['check', '--minimumFailingSeverity', 'error', '--noSync'],
  },
  format: {
    title: 'Format',
    does: 'formatting (npm run format mends it)',
    command: 'prettier',
    args: ['--check', '--log-level', 'warn', '.'],
  },
  'dead-code': {
    title: 'Dead code and import cycles',
    does: 'files, exports and packages that nothing uses, and modules that import one another',
    command: 'knip',
    args: [],
  },
  columns: {
    title: 'Column tables',
    does: 'column tables of the archivists’ guides against the schemas (--write writes them)',
    command: process.execPath,
    args: ['scripts/check/columns.ts'],
  },
};

const env = { ASTRO_TELEMETRY_DISABLED: '1' };

/** Each alone, with its output as it comes; what stands behind its name goes to its program. */
export const checkCommands: SubCommands = Object.fromEntries(
  Object.entries(steps).map(([name, { does, command, args }]) => [
    name,
    {
      does: { en: does },
      run: async (more: readonly string[]) => {
        process.exitCode = await runStep(command, [...args, ...more], env);
      },
    },
  ]),
);

/** One of all, beside others. */
export interface Check {
  readonly title: string;
  readonly run: () => Promise<AsideResult>;
}

export const allChecks: readonly Check[] = Object.values(steps).map(({ title, command, args }) => ({
  title,
  run: () => runAside(command, args, env),
}));
