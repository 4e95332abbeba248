/** The answer to whether the pages are still granted. `silent`: no answer, or none that counts. */
export type Heartbeat =
  { readonly kind: 'granted'; readonly seconds: number } | { readonly kind: 'refused' | 'silent' };

/** Milliseconds after which a question counts as unanswered. */
const patience = 15_000;

/** Asks the server. Never rejects. Refusals are answers 4xx that asking again does not change. */
export async function askHeartbeat(path: string, formToken: string): Promise<Heartbeat> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), patience);
  try {
    const response = await fetch(path, {
      method: 'POST',
      body: new URLSearchParams({ formToken }),
      cache: 'no-store',
      signal: waiting.signal,
    });
    if (response.ok) return readAnswer(await response.json());
    const isRefused = response.status < 500 && ![408, 429].includes(response.status);
    return { kind: isRefused ? 'refused' : 'silent' };
  } catch {
    return { kind: 'silent' };
  } finally {
    clearTimeout(timer);
  }
}

function readAnswer(answer: unknown): Heartbeat {
  const isAnswer = typeof answer === 'object' && answer !== null && 'seconds' in answer;
  const seconds = isAnswer ? Number(answer.seconds) : Number.NaN;
  return Number.isFinite(seconds) ? { kind: 'granted', seconds } : { kind: 'silent' };
}
