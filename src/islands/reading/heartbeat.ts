import { postForm } from './post-form.ts';

/** The answer to whether the pages are still granted. `silent`: no answer, or none that counts. */
export type Heartbeat =
  | {
      readonly kind: 'granted';
      readonly seconds: number;
      /** The end, ISO 8601 in UTC. */
      readonly until: string;
    }
  | { readonly kind: 'refused' | 'silent' };

/** Asks the server. Never rejects. */
export async function askHeartbeat(path: string, formToken: string): Promise<Heartbeat> {
  const answer = await postForm(path, { formToken });
  return answer.kind === 'answered' ? readAnswer(answer.body) : { kind: answer.kind };
}

function readAnswer(answer: unknown): Heartbeat {
  if (typeof answer !== 'object' || answer === null) return { kind: 'silent' };
  const { seconds, until } = answer as Readonly<Record<string, unknown>>;
  if (typeof seconds !== 'number' || !Number.isFinite(seconds)) return { kind: 'silent' };
  if (typeof until !== 'string' || Number.isNaN(Date.parse(until))) return { kind: 'silent' };
  return { kind: 'granted', seconds, until };
}
