import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Change } from '../publish/changes/change.ts';
import { listChanges, summariseChanges } from '../publish/changes/describe-changes.ts';
import type { PublishedRecord } from '../publish/changes/published-record.ts';
import { listAskedKinds, toListHash } from '../publish/changes/weigh-changes.ts';
import { changeKinds } from '../publish/changes/change.ts';
import { ownerOnly, writeWhole } from '#src/files/write-whole.ts';
import { UnapprovedError } from './stopped-build.ts';

export interface Asker {
  readonly tell: (text: string) => void;
  /** Asks the person at the terminal; absent if nobody is there. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
}

export interface Question {
  /** Absent if it is unknown what the current site makes public. */
  readonly before: PublishedRecord | undefined;
  readonly changes: readonly Change[];
  /** The site that the changes are compared with. */
  readonly site: string;
  /** The command that approves, up to `--yes`. */
  readonly command: string;
  /** File for the full list, readable only by its owner. */
  readonly listFile: string;
  readonly approved: string | undefined;
}

/** Maximum lines of one kind on the screen. */
const mostLines = 20;

/**
 * Reports what changes, and asks for approval if needed.
 *
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
