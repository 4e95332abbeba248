import { readFileSync } from 'node:fs';
import { benchCommands } from '#scripts/bench/commands.ts';
import { checkCommands } from '#scripts/check/commands.ts';
import { contentCommands } from '#scripts/content/commands.ts';
import { deskCommands } from '#scripts/desk/commands.ts';
import { sampleCommands } from '#scripts/sample/commands.ts';
import type { SubCommands } from '#scripts/lib/sub-commands.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

const groups: Readonly<Record<string, SubCommands>> = {
  content: contentCommands,
  desk: deskCommands,
  check: checkCommands,
  bench: benchCommands,
  sample: sampleCommands,
};

/** Commands of npm that a text names and that are not there. `npm run content` alone names a group. */
export function listWrongCommands(text: string): readonly string[] {
  const named = text.matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)(?: -- ([a-z][\w-]*))?/g);
  return [...named].flatMap(([command, script = '', name]) => {
    if (!Object.hasOwn(scripts, script)) return [command];
    const group = groups[script];
    return name === undefined || (group && Object.hasOwn(group, name)) ? [] : [command];
  });
}
