import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import {
  forget,
  takeOver,
  toLockPath,
  type HeldBinding,
} from '#src/catalogue/binding/hold-bindings.ts';
import {
  planConfirmation,
  type ConfirmPlan,
  type RowMove,
} from '#src/catalogue/binding/plan-confirmation.ts';
import { readCatalogue, type ReadResult } from '#src/catalogue/read/index.ts';
import { writeLocks } from '#src/catalogue/read/kept-locks.ts';
import type { Language } from '#src/domain/values.ts';
import { readFixity } from '#src/imaging/fixity/fixity-file.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';
import { confirmWords } from './confirm-words.ts';
import { formatSets } from './format-sets.ts';
import { mendPages } from './mend-pages.ts';

export interface ConfirmOptions {
  readonly settings: EnvSettings;
  readonly language: Language;
  /** Accepts without asking; decisions that only a person can make are still refused. */
  readonly yes: boolean;
  /** What to do with rows if it cannot be determined: follow their scans, or stay. */
  readonly rows: 'move' | 'keep' | undefined;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Shows and accepts the scans of items in turn. False if one was not accepted. */
export async function confirmPages(
  items: readonly string[],
  options: ConfirmOptions,
): Promise<boolean> {
  let isDone = true;
  for (const item of items) isDone = (await confirmItem(item, options)) && isDone;
  return isDone;
}

async function confirmItem(item: string, options: ConfirmOptions): Promise<boolean> {
  const { settings, language, output } = options;
  const words = confirmWords[language];
  const say = (line: string) => output.write(`${line}\n`);
  const result = await readNow(settings);
  const { held, binding } = result;
  const found = held.held.find((one) => one.binding.item === item);
  if (found === undefined) return refuseItem(item, result, options);
  const plan = planConfirmation(found.binding, found.state);
  if (plan.kind === 'nothing') {
    await writeLocks(held, settings);
    say(words.same(item));
    return true;
  }
  say(formatSets(found, words));
  tellPlan(plan, found, options);
  const moves = await choose(plan, options);
  if (moves === undefined) {
    say(words.refused(item));
    return false;
  }
  for (const [file, own] of Map.groupBy(moves, ({ row }) => row.place.file)) {
    if (!(await mendPages(join(settings.contentDir, file), own))) {
      say(words.unmendable(file));
      return false;
    }
    say(words.mended(file, own.length));
  }
  // Read again: the lock records the current rows.
  const again = moves.length > 0 ? await readNow(settings) : result;
  const now = again.held.held.find((one) => one.binding.item === item);
  if (now === undefined) throw new Error(`${item} is no longer bound to its scans.`);
  const issues = await writeLocks(takeOver(again.held.locks, now), settings);
  for (const { file, params } of issues) say(`${file}: ${params['reason'] ?? ''}`);
  if (issues.length > 0) return false;
  say(words.done(item, toLockPath(binding.bindings.find((one) => one.item === item)?.folder ?? '')));
  return true;
}

async function readNow(settings: EnvSettings): Promise<ReadResult> {
  const fixity = await readFixity(settings.fixityFile);
  return readCatalogue({ ...settings, ...(fixity && { fixity }) });
}

/**
 * A deleted item is removed from the lock; one without rows, or that cannot be compared, is
 * reported.
 */
async function refuseItem(
  item: string,
  { held, binding }: ReadResult,
  { settings, language, output }: ConfirmOptions,
): Promise<boolean> {
  const words = confirmWords[language];
  const say = (line: string) => output.write(`${line}\n`);
  const isBound = binding.bindings.some((one) => one.item === item && one.scans.length > 0);
  if (isBound) say(words.broken);
  else if (binding.items.has(item)) say(words.unbound(item));
  else {
    const without = forget(held.locks, item);
    if (without === undefined) say(words.unknown(item));
    else {
      await writeLocks(without, settings);
      say(words.gone(item));
      return true;
    }
  }
  return false;
}

function tellPlan(
  plan: ConfirmPlan,
  { binding }: HeldBinding,
  { language, output }: ConfirmOptions,
): void {
  const words = confirmWords[language];
  const say = (line: string) => output.write(`${line}\n`);
  const toRow = ({ place, page }: HeldBinding['binding']['rows'][number]) =>
    words.row(place.file, place.row ?? 1, page);
  say('');
  if (plan.kind === 'keep') {
    say(words.keeps);
    for (const row of binding.rows) say(`  ${toRow(row)}`);
  }
  if (plan.kind !== 'move' && plan.kind !== 'choose') return;
  if (plan.kind === 'move') say(words.moves);
  else if (plan.moves.length > 0) say(words.choose);
  for (const { row, to } of plan.moves) say(`  ${toRow(row)} → ${to}`);
  if (plan.kind === 'choose' && plan.lost.length > 0) {
    say(words.lost);
    for (const row of plan.lost) say(`  ${toRow(row)}`);
  }
}

/** The rows to fix; undefined if nothing is to be accepted. */
async function choose(
  plan: Exclude<ConfirmPlan, { kind: 'nothing' }>,
  options: ConfirmOptions,
): Promise<readonly RowMove[] | undefined> {
  const words = confirmWords[options.language];
  const { rows } = options;
  if (plan.kind === 'choose') {
    const mayMove = plan.lost.length === 0;
    if (rows === 'keep') return [];
    if (rows === 'move' && mayMove) return plan.moves;
    if (options.yes || !mayMove) {
      options.output.write(`${words.chooseHow}\n`);
      return undefined;
    }
    const answer = await ask(words.askRows, options);
    if (words.moveLetters.test(answer)) return plan.moves;
    return words.keepLetters.test(answer) ? [] : undefined;
  }
  const moves = plan.kind === 'move' && rows !== 'keep' ? plan.moves : [];
  if (options.yes) return moves;
  return words.yesLetters.test(await ask(words.ask, options)) ? moves : undefined;
}

/** One line of input; empty at end of file. */
async function ask(question: string, { input, output }: ConfirmOptions): Promise<string> {
  const lines = createInterface({ input, output });
  try {
    return (await Promise.race([
      lines.question(question),
      new Promise<string>((resolve) => lines.once('close', () => resolve(''))),
    ])).trim();
  } finally {
    lines.close();
  }
}
