/** UI texts, one entry per key, Vietnamese first. A missing translation does not compile. */
export type MessageText = string | { readonly one: string; readonly other: string };

export interface Message {
  readonly vi: MessageText;
  readonly en: MessageText;
  /** For translators, where the text does not show its purpose. */
  readonly note?: string;
}

export type Messages = Readonly<Record<string, Message>>;

export type MessageValues = Readonly<Record<string, string | number>>;
