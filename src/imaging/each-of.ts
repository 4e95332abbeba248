/** Runs `work` over all values, at most `limit` at a time; the first failure ends it. */
export async function eachOf<Value>(
  values: readonly Value[],
  limit: number,
  work: (value: Value) => Promise<void>,
): Promise<void> {
  const rest = values.values();
  const runner = async () => {
    for (const value of rest) await work(value);
  };
  await Promise.all(Array.from({ length: Math.min(limit, values.length) }, runner));
}
