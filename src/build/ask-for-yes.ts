import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Change } from '../publish/changes/change.ts';
import { listChanges, summariseChanges } from '../publish/changes/describe-changes.ts';
import type { PublishedRecord } from '../publish/changes/published-record.ts';
import { listAskedKinds, toListHash } from '../publish/changes/weigh-changes.ts';
import { changeKinds } from '../publish/changes/change.ts';
import { ownerOnly, writeWhole } from '#src/files/write-whole.ts';

/** Changes need a person's yes and nobody gave one. The last site stands. */
export class UnapprovedError extends Error {
  override name = 'UnapprovedError';
  constructor() {
    super('The changes need a yes.');
  }
}

export interface Asker {
  readonly tell: (text: string) => void;
  /** Asks whoever sits at the terminal; absent where nobody does. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
}

export interface Question {
  /** Absent where nobody knows what the standing site makes public. */
  readonly before: PublishedRecord | undefined;
  readonly changes: readonly Change[];
  /** The site that the changes are against. */
  readonly site: string;
  /** What answers yes, up to `--yes`. */
  readonly command: string;
  /** Where the whole list is written, for its owner alone. */
  readonly listFile: string;
  readonly approved: string | undefined;
}

/** Lines of one kind on the screen. */
const mostLines = 20;

/**
 * Tells what changes, and asks for a yes where it is needed.
 * @throws UnapprovedError
 */
export async function askForYes(question: Question, { tell, ask }: Asker): Promise<void> {
  const { before, changes, site, command, listFile, approved } = question;
  const isUnknown = before === undefined;
  if (changes.length === 0 && !isUnknown) return;
  tell(summarise(changes, isUnknown));
  const kinds = before === undefined ? new Set(changeKinds) : listAskedKinds(changes, before);
  if (kinds.size === 0) return;
  await mkdir(dirname(listFile), { recursive: true });
  await writeWhole(listFile, `${listChanges(changes, changeKinds, { titles: true })}\n`, ownerOnly);
  const titles = ask !== undefined;
  tell(
    `Cần một người đồng ý · A person must say yes:\n` +
      `${listChanges(changes, kinds, { most: mostLines, titles })}\n` +
      `Danh sách đầy đủ · The whole list: ${listFile}`,
  );
  const hash = toListHash(changes, site);
  if (approved === hash) {
    tell(`Đã đồng ý với danh sách ${hash}. · The list ${hash} was agreed to.`);
    return;
  }
  if (approved !== undefined)
    tell(
      `Danh sách đã khác với danh sách ${approved} được đồng ý.\n` +
        `The list is no longer the list ${approved} that was agreed to.`,
    );
  if (ask !== undefined && isYes(await ask(prompt))) return;
  tell(
    `Trang chưa được dựng; trang đang đứng giữ nguyên. Xem kỹ danh sách; nếu đúng ý, chạy:\n` +
      `The site was not built; the one that stands stays. Read the list; if it is what you want, run:\n` +
      `  ${command} --yes ${hash}`,
  );
  throw new UnapprovedError();
}

const prompt = 'Gõ "đồng ý" (hoặc "yes") rồi Enter để đưa lên, chỉ Enter để dừng: ';

function isYes(answer: string): boolean {
  return ['đồng ý', 'dong y', 'yes'].includes(answer.normalize('NFC').trim().toLowerCase());
}

function summarise(changes: readonly Change[], isUnknown: boolean): string {
  if (isUnknown)
    return (
      'Không biết chắc trang đang đứng công bố những gì: nó do phiên bản cũ dựng, hoặc bản ghi published.json đã mất hay hỏng. ' +
      `Trang mới có: ${summariseChanges(changes, 'vi')}.\n` +
      'Nobody knows for certain what the standing site makes public: an earlier version built it, or its published.json is gone or broken. ' +
      `The new site has: ${summariseChanges(changes, 'en')}.`
    );
  return (
    `So với trang đang đứng: ${summariseChanges(changes, 'vi')}.\n` +
    `Against the site that stands: ${summariseChanges(changes, 'en')}.`
  );
}
