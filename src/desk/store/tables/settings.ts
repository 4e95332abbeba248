/** Settings of the database itself. */
export interface SettingTables {
  settings: SettingRow;
}

export type SettingName =
  /** The fingerprint of its keys. */
  | 'keys'
  /** The SQLite file was rewritten since deleted cells are overwritten. */
  | 'rewritten'
  /** How many erasures wait for approval. */
  | 'erasures-held'
  /** Until when the approval is valid, and for how many. */
  | 'erasures-allowed';

interface SettingRow {
  name: SettingName;
  value: string;
}
