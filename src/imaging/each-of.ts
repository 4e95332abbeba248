/** Runs `work` over all values, with at most `limit` in parallel; the first failure stops it. */
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

/** An iterator shared by all runners; the first failure closes it for all. */
function* takeInTurn<Value>(values: Iterable<Value>): Generator<Value> {
  yield* values;
}
