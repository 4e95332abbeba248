import type { ItemImages } from '#src/domain/page-images.ts';
import type { OpenedItem } from '../closed/granted-items.ts';

/** A grant as its reader sees it. Times are ISO 8601 in UTC. */
export interface RoomGrant {
  /** Random id. */
  readonly id: string;
  /** Code of its request. */
  readonly request: string;
  readonly startsAt: string;
  /** First moment after it. */
  readonly endsAt: string;
  /** Seconds left when the page is answered. */
  readonly seconds: number;
  readonly mayCopy: boolean;
  /** When the reader agreed to the undertaking. */
  readonly undertakenAt?: string;
  readonly renewal: 'possible' | 'asked' | 'impossible';
  /** The session runs on a machine of the reading room. */
  readonly isOnMachine: boolean;
  /** Proves that a form comes from one of our pages. */
  readonly formToken: string;
}

/** An item that a grant opens. */
export interface RoomItem {
  /** Random id in its addresses. */
  readonly key: string;
  /** Id of its record. */
  readonly record: string;
  /** Number of pages that the grant opens. */
  readonly pages: number;
  /** How many of them were opened. */
  readonly read: number;
  /** Whether its images are ready to be shown. */
  readonly isReady: boolean;
}

/** A page that was opened, for its reader. */
export interface RoomLine {
  readonly at: string;
  /** Id of the record of its item. */
  readonly record: string;
  /** 0 for the text of the whole item. */
  readonly page: number;
  readonly use: 'read' | 'copy';
  /** Name of the browser. */
  readonly device: string;
}

export interface Room {
  readonly grant: RoomGrant;
  readonly items: readonly RoomItem[];
  /** Newest first; the latest only. */
  readonly log: readonly RoomLine[];
}

/** The machine of the reading room that shows a page, as its cookie says. */
export interface ReadingMachine {
  readonly id: string;
  /** As staff call it. */
  readonly name: string;
  /** Whether it has to sign its signs of life. */
  readonly hasKey: boolean;
  /** Proves that a sign of life comes from one of our pages. */
  readonly formToken: string;
  /** Minutes without input after which a reading on it ends. */
  readonly idleMinutes: number;
}

/** What the server passes to the pages of the reading room. */
export type ReadingPageFacts = ShownFacts & {
  /** Absent on readers' own devices. */
  readonly machine?: ReadingMachine;
};

type ShownFacts =
  | {
      readonly kind: 'rooms';
      readonly rooms: readonly Room[];
      /** After a form was sent. `failed`: it was not kept. */
      readonly notice?: 'renewal-asked' | 'failed';
    }
  | {
      readonly kind: 'enter';
      readonly token: string;
      readonly formToken: string;
      readonly step: EnterStep;
    }
  | {
      readonly kind: 'item';
      readonly grant: RoomGrant;
      /** Random id in its addresses. */
      readonly key: string;
      readonly item: OpenedItem;
      /** The limits have stopped this reader for now. */
      readonly isStopped: boolean;
      /** Of pages that the grant opens, or that are open to all. */
      readonly images: ItemImages | undefined;
      /** Which copy is offered; a certified one with its certificate. */
      readonly copy: 'none' | 'plain' | 'certified';
    }
  | {
      readonly kind: 'machine';
      readonly formToken: string;
      /** The code that was typed is wrong, used or old. */
      readonly isWrong: boolean;
    }
  /** `isLobby`: nothing was asked for but the list, and there is no grant to list. */
  | { readonly kind: 'refused'; readonly isLobby: boolean }
  | { readonly kind: 'returned' };

/** Where a reader is on the way in. */
export type EnterStep =
  /** The reader asks for a code. */
  | { readonly kind: 'ask' }
  | {
      readonly kind: 'code';
      /** How the reader gets the code. */
      readonly by: 'mail' | 'desk';
      /** The code that was typed is wrong, used or old. */
      readonly isWrong: boolean;
    }
  | {
      readonly kind: 'undertaking';
      /** It was sent without the tick. */
      readonly isMissing: boolean;
      /** A session on another device was ended by this one. */
      readonly hasEndedOther: boolean;
      /** Set when it was sent with the tick: keeps the text that was shown, and opens the rooms. */
      readonly agree?: (text: string) => Promise<boolean>;
    };
