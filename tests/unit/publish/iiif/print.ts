import { format } from 'prettier';

/** JSON as a person reads it, for golden files: what fits stands in one line. */
export function print(value: unknown): Promise<string> {
  return format(JSON.stringify(value), { parser: 'json', printWidth: 92, objectWrap: 'collapse' });
}
