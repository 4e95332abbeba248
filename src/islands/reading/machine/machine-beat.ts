import { postForm } from '../post-form.ts';
import type { MachineFacts } from './machine-facts.ts';
import { findMachineKey, signBeat } from './machine-key.ts';

/**
 * The answer to a sign of life. `go`: staff have opened a grant here. `clock`: the machine's time is
 * too far from the server's. `no-key`: the browser has lost its key. `silent`: no answer.
 */
export type MachineBeat =
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'waiting' | 'clock' | 'no-key' | 'refused' | 'silent' };

/** How far the clock of a machine may be from the server's, in milliseconds. */
const clockSkew = 2 * 60_000;

/** Sends a sign of life, signed with the key of the machine where it has one. Never rejects. */
export async function sendMachineBeat({
  id,
  hasKey,
  beat,
  formToken,
}: Pick<MachineFacts, 'id' | 'hasKey' | 'beat' | 'formToken'>): Promise<MachineBeat> {
  const signed = hasKey ? await sign(id) : {};
  if (signed === undefined) return { kind: 'no-key' };
  const answer = await postForm(beat, { formToken, ...signed });
  if (answer.kind === 'silent') return { kind: 'silent' };
  if (answer.kind === 'refused') {
    const isFarOff = answer.at !== null && Math.abs(Date.parse(answer.at) - Date.now()) > clockSkew;
    return { kind: isFarOff ? 'clock' : 'refused' };
  }
  const { body } = answer;
  const to = typeof body === 'object' && body !== null && 'go' in body ? body.go : undefined;
  if (typeof to !== 'string') return { kind: 'silent' };
  return to === '' ? { kind: 'waiting' } : { kind: 'go', to };
}

async function sign(
  id: string,
): Promise<{ readonly time: string; readonly signature: string } | undefined> {
  try {
    const key = await findMachineKey();
    if (key === undefined) return undefined;
    const time = Date.now();
    return { time: String(time), signature: await signBeat(key, id, time) };
  } catch {
    // Without its database the browser has no key, either.
    return undefined;
  }
}
