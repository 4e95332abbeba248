/** All that is told a few at a time. */
export async function readAll<Told>(lists: AsyncIterable<readonly Told[]>): Promise<Told[]> {
  const all: Told[] = [];
  for await (const some of lists) for (const one of some) all.push(one);
  return all;
}
