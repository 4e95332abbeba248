import type { Messages } from '../messages.ts';

export const browse = {} as const satisfies Messages;
