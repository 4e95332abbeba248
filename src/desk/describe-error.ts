/** What a log may record of an error: never its message, which may quote a reader. */
export interface ErrorFacts {
  readonly name: string;
  readonly code?: string;
  /** Names and codes of its causes, the nearest first. */
  readonly cause?: string;
  readonly [fact: string]: string | undefined;
}

/** Maximum depth of causes: an error may be its own cause. */
const deepestCause = 5;

export function describeError(error: unknown): ErrorFacts {
  const code = codeOf(error);
  const causes: string[] = [];
  let cause = causeOf(error);
  while (cause !== undefined && causes.length < deepestCause) {
    causes.push([nameOf(cause), codeOf(cause)].filter((part) => part !== undefined).join(' '));
    cause = causeOf(cause);
  }
  return {
    name: nameOf(error),
    ...(code !== undefined && { code }),
    ...(causes.length > 0 && { cause: causes.join(' < ') }),
  };
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
