import { postForm } from './post-form.ts';

/** The answer to whether the pages are still granted. `silent`: no answer, or none that counts. */
export type Heartbeat =
  { readonly kind: 'granted'; readonly seconds: number } | { readonly kind: 'refused' | 'silent' };

/** Asks the server. Never rejects. */
export async function askHeartbeat(path: string, formToken: string): Promise<Heartbeat> {
  const answer = await postForm(path, { formToken });
  if (answer.kind !== 'answered') return { kind: answer.kind };
  const { body } = answer;
  const isAnswer = typeof body === 'object' && body !== null && 'seconds' in body;
  const seconds = isAnswer ? Number(body.seconds) : Number.NaN;
  return Number.isFinite(seconds) ? { kind: 'granted', seconds } : { kind: 'silent' };
}
