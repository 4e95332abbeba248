import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Limiter } from '#src/desk/limits.ts';
import type { ReportError, WriteLog } from '#src/desk/log.ts';
import { toReadingKey } from '#src/desk/rules/grants/secrets.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import type { Language, LocalText } from '#src/domain/values.ts';
import type { ClosedIndex } from '../closed/closed-index.ts';
import { ClosedStore } from '../closed/closed-store.ts';
import { CopyStore } from '../copies/copy-store.ts';
import type { SignPdf } from '../copies/sign-pdf.ts';
import type { ReadingMachine, ReadingPageFacts } from '../views/room-facts.ts';
import { answerEnter } from './answer-enter.ts';
import { answerImage } from './answer-image.ts';
import { answerItem, answerWords } from './answer-item.ts';
import {
  answerBeat,
  answerGiveBack,
  answerLeave,
  answerLog,
  answerRenew,
  answerRooms,
} from './answer-rooms.ts';
import { answerCertificate, answerCopy } from './answer-copy.ts';
import { answerMachine, answerMachineBeat } from './answer-machine.ts';
import { findShowingMachine } from './cookie-machine.ts';
import { openKnownReaders, type Asker, type KnownReaders } from './known-readers.ts';
import { openReadingNotes } from './note-reading.ts';
import { MarkCache } from '../marks/render-marked.ts';
import { readingRoutes, type ReadingRoute } from './reading-routes.ts';

/** How an address of the reading room is answered. */
export type DoorAnswer =
  /** The response was sent. */
  | { readonly kind: 'sent' }
  | { readonly kind: 'page'; readonly reading: ReadingPageFacts }
  | { readonly kind: 'go'; readonly to: string }
  /** The same for every reason. */
  | { readonly kind: 'refused'; readonly machine?: ReadingMachine };

export interface DoorDeps {
  readonly store: DeskStore;
  /** Of private links: the keys of grants are derived from it. */
  readonly linkKey: string;
  readonly limiter: Limiter;
  /** The closed pages of the current site; `undefined` while it has none. */
  readonly readIndex: () => ClosedIndex | undefined;
  readonly readingDir: string;
  /** Sends a sign-in code; absent without a mail server: then the desk hands it over. */
  readonly sendCode?: (letter: CodeLetter) => Promise<void>;
  /** Signs copies with the archive's own service. */
  readonly sign?: SignPdf;
  readonly now: () => Date;
  readonly log: WriteLog;
  readonly report: ReportError;
}

export interface CodeLetter {
  readonly to: string;
  readonly code: string;
  readonly language: Language;
}

/** A request to the reading room. */
export interface DoorRequest extends Asker {
  readonly route: ReadingRoute;
  readonly form: FormData | undefined;
  readonly isSecure: boolean;
  readonly archive: DoorArchive;
}

/** The archive, as `site.yaml` names it. */
export interface DoorArchive {
  readonly name: LocalText;
  readonly code?: string | undefined;
  /** Whether its form asks readers for the number of their identity paper. */
  readonly asksIdentity: boolean;
}

/** What the answers share. */
export interface Door extends DoorDeps {
  readonly key: string;
  readonly readers: KnownReaders;
  readonly note: ReturnType<typeof openReadingNotes>;
  readonly closed: ClosedStore;
  readonly copies: CopyStore;
  readonly marks: MarkCache;
}

export interface ReadingDoor {
  answer(
    asked: DoorRequest,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<DoorAnswer>;
  /** A refusal of what is no address of the reading room: it takes as long as every other. */
  refuse(asked: Asker): Promise<DoorAnswer>;
  close(): void;
}

/** Milliseconds that every refusal takes, so that its time tells nothing of its reason. */
const refusalMs = 100;

/**
 * The one door to granted pages: everything that is read, copied or listed under a grant is answered
 * here, after `findReadingRefusal` has allowed it.
 */
export function openReadingDoor(deps: DoorDeps): ReadingDoor {
  const key = toReadingKey(deps.linkKey);
  const closed = new ClosedStore(deps.readingDir);
  const door: Door = {
    ...{ ...deps, key, closed },
    readers: openKnownReaders(deps.store, key, deps.now),
    note: openReadingNotes(deps.store, deps.now),
    copies: new CopyStore(deps.readingDir),
    marks: new MarkCache(),
  };

  function answerRoute(
    asked: DoorRequest,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<DoorAnswer> {
    switch (asked.route.name) {
      case 'rooms':
        return answerRooms(door, asked);
      case 'enter':
        return answerEnter(door, asked, request, response);
      case 'returned':
        return Promise.resolve({ kind: 'page', reading: { kind: 'returned' } });
      case 'machine':
        return answerMachine(door, asked, response);
      case 'machine-beat':
        return answerMachineBeat(door, asked, response);
      case 'heartbeat':
        return answerBeat(door, asked, response);
      case 'leave':
        return answerLeave(door, asked, response);
      case 'give-back':
        return answerGiveBack(door, asked, response);
      case 'renew':
        return answerRenew(door, asked);
      case 'log':
        return answerLog(door, asked, response);
      case 'item':
        return answerItem(door, asked);
      case 'image':
        return answerImage(door, asked, response);
      case 'words':
        return answerWords(door, asked, response);
      case 'copy':
        return answerCopy(door, asked, response);
      case 'certificate':
        return answerCertificate(door, asked, response);
    }
  }

  /** Says on which machine of the reading room an answer is shown. */
  async function showOn(answer: DoorAnswer, asked: Asker): Promise<DoorAnswer> {
    if (answer.kind !== 'page' && answer.kind !== 'refused') return answer;
    const machine = await findShowingMachine(door, asked);
    if (machine === undefined) return answer;
    return answer.kind === 'refused'
      ? { ...answer, machine }
      : { ...answer, reading: { ...answer.reading, machine } };
  }

  return {
    async answer(asked, request, response) {
      const since = performance.now();
      const { route } = asked;
      const methods: readonly string[] = readingRoutes[route.name].methods;
      const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
      const answer = await showOn(
        methods.includes(method)
          ? await answerRoute(asked, request, response)
          : { kind: 'refused' },
        asked,
      );
      const left = refusalMs - (performance.now() - since);
      if (answer.kind === 'refused' && left > 0) await wait(left);
      return answer;
    },
    async refuse(asked) {
      const [answer] = await Promise.all([showOn({ kind: 'refused' }, asked), wait(refusalMs)]);
      return answer;
    },
    close() {
      closed.close();
    },
  };
}
