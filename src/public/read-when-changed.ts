import { readFileSync, statSync } from 'node:fs';

/**
 * Reads a file once, and again when it changes, as under `npm run dev`, or when `findPath` names
 * another one.
 */
export function readWhenChanged<Value>(
  findPath: () => string,
  parse: (text: string) => Value,
): () => Value {
  let known: { readonly key: string; readonly value: Value } | undefined;
  return () => {
    const path = findPath();
    const { mtimeMs, size } = statSync(path);
    const key = `${path}\n${mtimeMs}\n${size}`;
    if (known?.key !== key) known = { key, value: parse(readFileSync(path, 'utf8')) };
    return known.value;
  };
}
