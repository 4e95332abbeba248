import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(import.meta.dirname, '../..');

const mostFrames = 4;

/**
 * The innermost stack frames of our own code, such as `src/desk/reader-desk.ts:120`, without those of Node
 * and of packages. A message may contain text that looks like a frame, so only the part of the stack
 * after the message is read, and nothing when the message was changed after the error was created.
 */
export function listOwnFrames(error: unknown): readonly string[] {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return [];
  const { stack, message } = error;
  const [name = ''] = /^[\w.]+(?: \[[\w.]+\])?(?:: )?/.exec(stack) ?? [];
  if (!stack.startsWith(message, name.length)) return [];
  return stack
    .slice(name.length + message.length)
    .split('\n')
    .flatMap((line) => readOwnFrame(line) ?? [])
    .slice(0, mostFrames);
}

/** `    at async save (file:///srv/phong-doc/src/desk/reader-desk.ts:120:7)` */
function readOwnFrame(line: string): string | undefined {
  const [, place, row] = /^ {4}at (?:.*\()?((?:file:\/\/)?\/.*?):(\d+):\d+\)?$/.exec(line) ?? [];
  if (place === undefined || row === undefined) return undefined;
  const file = relative(root, place.startsWith('file:') ? fileURLToPath(place) : place);
  const isOwn = /^[\w./-]+$/.test(file) && !/(?:^|\/)node_modules\//.test(file);
  return isOwn ? `${file}:${row}` : undefined;
}
