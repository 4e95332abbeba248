import { listOwnFrames } from './own-frames.ts';

/** What a log may record of an error: never its message, which may quote a reader. */
export interface ErrorFacts {
  readonly name: string;
  readonly code?: string;
  /** Names and codes of its causes, the nearest first. */
  readonly cause?: string;
  /** Stack frames of our own code, the innermost first. */
  readonly at?: string;
}

/** Maximum depth of causes: an error may be its own cause. */
const deepestCause = 5;

export function describeError(error: unknown): ErrorFacts {
  const code = codeOf(error);
  const causes = listCauses(error);
  // An error wrapped by a library may have frames of ours only in its cause.
  const frames = [error, ...causes].map(listOwnFrames).find(({ length }) => length > 0);
  return {
    name: nameOf(error),
    ...(code !== undefined && { code }),
    ...(causes.length > 0 && { cause: causes.map(describeCause).join(' < ') }),
    ...(frames !== undefined && { at: frames.join(' < ') }),
  };
}

/** The messages of an error and its causes. They may hold personal data. */
export function quoteMessages(error: unknown): string {
  return [error, ...listCauses(error)]
    .map((one) => (one instanceof Error ? one.message : String(one)))
    .join(' < ');
}

function listCauses(error: unknown): readonly unknown[] {
  const causes: unknown[] = [];
  let cause = causeOf(error);
  while (cause !== undefined && causes.length < deepestCause) {
    causes.push(cause);
    cause = causeOf(cause);
  }
  return causes;
}

function describeCause(cause: unknown): string {
  return [nameOf(cause), codeOf(cause)].filter((part) => part !== undefined).join(' ');
}

/** Of an aggregate error, such as every address of a server refusing, the first is logged. */
function causeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  if (error.cause !== undefined) return error.cause;
  return error instanceof AggregateError ? (error.errors as readonly unknown[])[0] : undefined;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? (toWord(error.name) ?? 'Error') : typeof error;
}

/** SQLite gives the cause in a second number: `ERR_SQLITE_ERROR.13` is a full disk. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const code = toWord(error.code);
  const detail = 'errcode' in error ? toWord(error.errcode) : undefined;
  return code !== undefined && detail !== undefined ? `${code}.${detail}` : code;
}

/** Names and codes are single words; anything else may quote a reader. */
function toWord(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^[A-Za-z0-9_.-]{1,60}$/.test(text) ? text : undefined;
}
