import type { Language } from '#src/domain/values.ts';
import type { ReaderFacts } from '#src/desk/reader-facts.ts';
import type { CareReason, IdentityCheck } from '#src/desk/rules/grounds.ts';
import type { LoggedMove } from '#src/desk/rules/moves.ts';
import type { ItemFacts, RequestFacts, Role, Way } from '#src/desk/rules/request.ts';

/** One requested item, as named by the catalogue at the time. */
export interface AskedItem extends Omit<ItemFacts, 'state'> {
  readonly recordId: string;
  readonly kind: 'file' | 'item';
  readonly page?: number;
  readonly title: string;
  readonly reference: string;
}

/** A request with its items, its letters and its log, oldest first. */
export interface RequestRecord extends RequestFacts {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  /** How often its private link was replaced. */
  readonly linkVersion: number;
  readonly way: Way;
  readonly language: Language;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  /** `YYYY-MM-DD` */
  readonly latestAnswer: string;
  /** The day of the desk's question, while it waits for the reader. */
  readonly waitingSince?: string;
  /** The assignee's staff id. */
  readonly assignedTo?: string;
  /** Absent once erased. */
  readonly reader?: ReaderFacts;
  readonly items: readonly (AskedItem & ItemFacts)[];
  readonly messages: readonly RequestMessage[];
  readonly log: readonly LogEntry[];
}

export interface RequestMessage {
  /** Version of the move it came with. */
  readonly version: number;
  readonly at: string;
  readonly author: 'reader' | 'desk';
  readonly text: string;
}

export interface LogEntry {
  readonly version: number;
  readonly at: string;
  readonly actor: string;
  readonly role: Role;
  readonly move: LoggedMove;
  /** The subject: a staff id, or the id of another request. */
  readonly about?: string;
  /** How staff verified the requester's identity, and why they changed a reader's own data. */
  readonly checked?: IdentityCheck;
  readonly reason?: CareReason;
  /** Names of the corrected fields. */
  readonly fields?: readonly string[];
  readonly state: RequestFacts['state'];
}
