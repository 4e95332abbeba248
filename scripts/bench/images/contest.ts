import { findMedian } from '../viewer/find-median.ts';
import type { Answers } from './measure-load.ts';

/** What is measured of one server over several rounds. */
export interface Score {
  readonly perSecond: number;
  /** The median of the rounds. */
  readonly p99Ms: number;
}

export type Contestant = (round: number) => Promise<Answers>;

/**
 * Measures two servers in turn, the first one in the first place in every other round, so that both
 * have the same share of whatever else the machine does.
 */
export async function runContest(
  rounds: number,
  ours: Contestant,
  theirs: Contestant,
): Promise<{ readonly ours: Score; readonly theirs: Score; readonly ratio: number }> {
  const answers: Record<'ours' | 'theirs', Answers[]> = { ours: [], theirs: [] };
  for (let round = 0; round < rounds; round += 1) {
    const measureOurs = async () => answers.ours.push(await ours(round));
    const measureTheirs = async () => answers.theirs.push(await theirs(round));
    const inTurn = [measureOurs, measureTheirs];
    for (const measure of round % 2 === 0 ? inTurn : inTurn.toReversed()) await measure();
  }
  const [first, second] = [toScore(answers.ours), toScore(answers.theirs)];
  const ratio = Number((first.perSecond / second.perSecond).toFixed(2));
  return { ours: first, theirs: second, ratio };
}

function toScore(rounds: readonly Answers[]): Score {
  const requests = rounds.reduce((sum, each) => sum + each.requests, 0);
  const seconds = rounds.reduce((sum, each) => sum + each.seconds, 0);
  return {
    perSecond: Number((requests / seconds).toFixed(1)),
    p99Ms: Number(findMedian(rounds.map((each) => each.p99Ms)).toFixed(1)),
  };
}
