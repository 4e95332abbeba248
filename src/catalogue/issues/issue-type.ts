/**
 * One kind of problem, as data. Texts have `{placeholders}`, the same in every language. `help`
 * says what to do, and is replaced by the near match if there is one.
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

/**
 * Names of the placeholders in a type's texts, in any language; `path` is filled in by the
 * reporter.
 */
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
