/** Runs `work` over all values, at most `limit` at a time; the first failure ends it. */
export async function eachOf<Value>(
  values: Iterable<Value>,
  limit: number,
  work: (value: Value) => Promise<void>,
): Promise<void> {
  const rest = takeInTurn(values);
  const runner = async () => {
    for (const value of rest) await work(value);
  };
  await Promise.all(Array.from({ length: limit }, runner));
}

/** Shared by all runners, and closed for all of them by the first that fails. */
function* takeInTurn<Value>(values: Iterable<Value>): Generator<Value> {
  yield* values;
}
