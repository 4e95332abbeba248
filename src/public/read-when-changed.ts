import { readFileSync, statSync } from 'node:fs';

/**
 * Reads the file that a variable of the environment names: once, and again when it changes, as it
 * does under `npm run dev`. Throws where the variable names none.
 */
export function readWhenChanged<Value>(
  variable: string,
  parse: (text: string) => Value,
): () => Value {
  let known: { readonly key: string; readonly value: Value } | undefined;
  return () => {
    const path = process.env[variable];
    if (!path) throw new Error(`${variable} does not name a file.`);
    const { mtimeMs, size } = statSync(path);
    const key = `${path}\n${mtimeMs}\n${size}`;
    if (known?.key !== key) known = { key, value: parse(readFileSync(path, 'utf8')) };
    return known.value;
  };
}
