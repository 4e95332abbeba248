import { readFileSync, statSync } from 'node:fs';

/**
 * Reads the file named by an environment variable once, and again when the file changes, as under
 * `npm run dev`. Throws when the variable is not set.
 */
export function readWhenChanged<Value>(
  variable: string,
  parse: (text: string) => Value,
): () => Value {
  let known: { readonly key: string; readonly value: Value } | undefined;
  return () => {
    const path = process.env[variable];
    if (!path) throw new Error(`${variable} is not set: it names a file.`);
    const { mtimeMs, size } = statSync(path);
    const key = `${path}\n${mtimeMs}\n${size}`;
    if (known?.key !== key) known = { key, value: parse(readFileSync(path, 'utf8')) };
    return known.value;
  };
}
