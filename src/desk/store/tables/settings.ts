/** What the database knows of itself. */
export interface SettingTables {
  settings: SettingRow;
}

export type SettingName =
  /** The fingerprint of the keys that belong to it. */
  | 'keys'
  /** The file of SQLite was written anew since deleted cells are overwritten. */
  | 'rewritten'
  /** How many erasures wait for a person's yes. */
  | 'erasures-held'
  /** Until when the yes holds, and for how many. */
  | 'erasures-allowed';

interface SettingRow {
  name: SettingName;
  value: string;
}
