/** One option of a closed list. */
export interface GroundChoice {
  /** Of its field. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen?: string | undefined;
}
