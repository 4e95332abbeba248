/**
 * One kind of problem, as data. Texts hold `{places}`; every language has the same ones.
 * `help` says what to do, and gives way to the near match when there is one.
 */
export interface IssueType {
  readonly severity: 'error' | 'warning';
  readonly vi: { readonly message: string; readonly help: string };
  readonly en: { readonly message: string; readonly help: string };
}

export type IssueTypes = Readonly<Record<string, IssueType>>;

type PlacesOf<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesOf<Rest>
  : never;

/** Names of the places that a type's texts have, in any language; `path` is the reporter's to fill. */
export type ParamsOf<Type extends IssueType> = Readonly<
  Record<
    Exclude<
      PlacesOf<
        Type['vi']['message'] | Type['vi']['help'] | Type['en']['message'] | Type['en']['help']
      >,
      'path'
    >,
    string | number
  >
>;
