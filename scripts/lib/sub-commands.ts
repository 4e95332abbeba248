import { reportFailure } from './report-failure.ts';

/** One of several commands under a name of npm: `check` in `npm run content -- check`. */
export interface SubCommand {
  /** What is written behind its name: `FILE`. */
  readonly takes?: string;
  /** What it does, in a line. Commands for developers speak English alone. */
  readonly does: { readonly vi?: string; readonly en: string };
  /** Is given what stands behind its name; so is `process.argv`, for one that is a script of its own. */
  readonly run: (args: readonly string[]) => Promise<unknown>;
}

export type SubCommands = Readonly<Record<string, SubCommand>>;

/** What a command needs was not written behind its name. */
export class MisuseError extends Error {
  override name = 'MisuseError';
}

const misused = 2;

/**
 * Runs the one that the command line names. Without one, or with one that is not there, lists them
 * all and ends with 2.
 * @param group the name of npm: `content`
 */
export async function runSubCommand(group: string, commands: SubCommands): Promise<void> {
  const [name, ...rest] = process.argv.slice(2);
  if (name === '--help' || name === '-h') {
    console.log(listSubCommands(group, commands));
    return;
  }
  const command = findSubCommand(name, commands);
  if (command === undefined) {
    if (name !== undefined) console.error(describeUnknown(name));
    console.error(listSubCommands(group, commands));
    process.exitCode = misused;
    return;
  }
  process.argv.splice(2, 1);
  try {
    await command.run(rest);
  } catch (error) {
    if (!(error instanceof MisuseError)) {
      reportFailure(error);
      return;
    }
    console.error(`npm run ${group} -- ${nameWhole(name ?? '', command)}`);
    process.exitCode = misused;
  }
}

function findSubCommand(name: string | undefined, commands: SubCommands): SubCommand | undefined {
  return name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
}

function describeUnknown(name: string): string {
  return `Không có lệnh “${name}”. · There is no command “${name}”.\n`;
}

/** All of them, each with what it does. */
export function listSubCommands(group: string, commands: SubCommands): string {
  const names = Object.entries(commands).map(([name, command]) => nameWhole(name, command));
  const width = names.reduce((widest, { length }) => Math.max(widest, length), 0) + 2;
  const lines = Object.values(commands).flatMap(({ does: { vi, en } }, index) => {
    const lead = `  ${(names[index] ?? '').padEnd(width)}`;
    return vi === undefined ? [lead + en] : [lead + vi, ' '.repeat(lead.length) + en];
  });
  return [`npm run ${group} -- …`, '', ...lines].join('\n');
}

function nameWhole(name: string, { takes }: SubCommand): string {
  return takes === undefined ? name : `${name} ${takes}`;
}
