/** Runs the search in a worker, so that it never blocks the page. */
import type { SearchAnswer } from './search-backend.ts';
import { openSearchEngine } from './search-engine.ts';
import type { Asked, Question, Replied, Reply } from './worker-messages.ts';

/** Most answers whose hits can still be loaded. */
const mostAnswers = 4;

let engine: ReturnType<typeof openSearchEngine> | undefined;
const answers = new Map<number, SearchAnswer>();
let latest = 0;
/** Serialises searches, because Pagefind has global settings. */
let turn: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data: { number, question } }: MessageEvent<Asked>) => {
  if (question.kind === 'search') latest = number;
  reply(number, question)
    .catch((problem: unknown): Reply => ({ kind: 'failed', problem: String(problem) }))
    .then((answer) => postMessage({ number, reply: answer } satisfies Replied))
    .catch((problem: unknown) => reportError(problem));
});

async function reply(number: number, question: Question): Promise<Reply> {
  if (question.kind === 'open') {
    engine ??= openSearchEngine(question.language);
    await engine;
    return { kind: 'opened' };
  }
  if (question.kind === 'load') {
    const hits = await answers.get(question.search)?.load(question.from, question.until);
    return hits ? { kind: 'hits', hits } : { kind: 'failed', problem: 'The answer is forgotten.' };
  }
  const search = turn.then(async () => {
    // A later query has made it obsolete.
    if (number !== latest || engine === undefined) throw new Error('Superseded by a later query.');
    return (await engine).search(question.request);
  });
  turn = search.catch(() => undefined);
  const answer = await search;
  answers.set(number, answer);
  const oldest = answers.keys().next().value;
  if (answers.size > mostAnswers && oldest !== undefined) answers.delete(oldest);
  // `load` stays here, because functions cannot be posted.
  const told = { ...answer, load: undefined };
  return { kind: 'answer', answer: told };
}
