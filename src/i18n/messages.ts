import type { MessageText } from '../text/message-text.ts';

/** UI texts, one entry per key, Vietnamese first. A missing translation does not compile. */
export interface Message {
  readonly vi: MessageText;
  readonly en: MessageText;
  /** For translators, where the text does not show its purpose. */
  readonly note?: string;
}

export type Messages = Readonly<Record<string, Message>>;

/** The texts of one part in one language, as islands get them: some have two forms by number. */
export type Labels<Part extends Messages> = {
  readonly [Key in keyof Part]: Part[Key]['en'] extends string ? string : MessageText;
};

export type MessageValues = Readonly<Record<string, string | number>>;
