/** A file that a program left beside the one being edited. */
export interface Leftover {
  /** Name of the file that it is a copy or an export source of. */
  readonly original?: string;
}

const locks = [/^~\$/, /^\.~lock\..*#$/, /\.tmp$/i, /^\..*\.sw[a-p]$/i];
const documents = /\.(?:docx?|docm|odt|rtf|pptx?|zip|rar|7z)$/i;
const spreadsheets = /^(.+)\.(?:xls[xmb]?|ods)$/i;
const backups = /^(.+?)(?:\.(?:bak|old|orig)|~)$/i;
const copiesBefore = /^(?:copy of|bản sao của|bản sao)[\s-]+(.+)$/iu;
const copiesAfter = /^(.+?)\s*(?:\(\d+\)|[\s-]+(?:copy|bản sao)(?:\s*\(?\d+\)?)?)(\.\w+)$/iu;

/** Recognises lock files, backups, copies, and files of Excel and Word by name. NFC. */
export function findLeftover(name: string): Leftover | undefined {
  if (locks.some((lock) => lock.test(name)) || documents.test(name)) return {};
  const copy =
    backups.exec(name)?.[1] ??
    copiesBefore.exec(name)?.[1] ??
    copiesAfter.exec(name)?.slice(1).join('');
  if (copy !== undefined) return findLeftover(copy) ?? { original: copy };
  const exported = spreadsheets.exec(name)?.[1];
  return exported === undefined ? undefined : { original: `${exported}.csv` };
}
