import { toLine, toLines } from '#src/text/entered-text.ts';

/** A request to be closed as the duplicate of another, in the versions that were seen. */
export interface DoubleForm {
  readonly version: number;
  /** Code and version of the one that is answered instead. */
  readonly kept: { readonly code: string; readonly version: number };
  readonly note: string;
}

export function readDoubleForm(data: FormData): DoubleForm {
  const textOf = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    version: Number(textOf('version')),
    kept: { code: toCode(textOf('kept')), version: Number(textOf('kept-version')) },
    note: toLines(textOf('note')),
  };
}

/** A code as it was typed, in any case. */
export function toCode(typed: string): string {
  return toLine(typed).toUpperCase();
}
