import { createHash } from 'node:crypto';
import type { DeskKeys } from '#src/desk/vault/keys.ts';
import { VaultError } from '#src/desk/vault/vault-error.ts';
import { anyHeadSchema, endSchema, headSchema, rowSchema, type BackupRow } from './backup-line.ts';
import { splitLines } from './split-lines.ts';

export type BackupPart =
  | { readonly kind: 'keys'; readonly keys: DeskKeys }
  | { readonly kind: 'row'; readonly row: BackupRow; readonly line: number };

/**
 * Reads a backup part by part, from its bytes. It is complete only if reading ends without an
 * error: the last line has the row count and the checksum of all earlier lines.
 *
 * @throws VaultError
 */
export async function* readBackup(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<BackupPart> {
  const hash = createHash('sha256');
  let line = 0;
  let rows = 0;
  let format: number | undefined;
  let isEnded = false;
  for await (const { text, isWhole } of splitLines(bytes)) {
    line += 1;
    if (isEnded) throw damaged(line);
    const value = parse(text);
    if (format === undefined) {
      const head = readHead(value);
      format = head.format;
      yield { kind: 'keys', keys: head.keys };
    } else {
      const row = rowSchema.safeParse(value);
      const end = row.success ? undefined : endSchema.safeParse(value);
      if (row.success) {
        rows += 1;
        yield { kind: 'row', row: row.data, line };
      } else if (end?.success === true) {
        const { rows: said, sha256 } = end.data;
        if (said > rows) throw cut(line);
        const needsSum = format > 1 || sha256 !== undefined;
        if (said !== rows || (needsSum && sha256 !== hash.digest('hex'))) throw damaged(line);
        isEnded = true;
      } else throw isWhole ? damaged(line) : cut(line);
    }
    if (!isEnded) hash.update(`${text}\n`);
  }
  if (format === undefined) throw notABackup();
  if (!isEnded) throw cut(line);
}

function readHead(value: unknown) {
  const any = anyHeadSchema.safeParse(value);
  if (!any.success) throw notABackup();
  const head = headSchema.safeParse(value);
  if (head.success) return head.data;
  const { format } = any.data;
  if (format === 1 || format === 2) throw damaged(1);
  throw new VaultError(
    'other-format',
    `Bản sao lưu có định dạng ${format}, phiên bản này không đọc được. Phục hồi bằng phiên bản đã tạo ra nó, hoặc mới hơn.`,
    `The backup is of format ${format}, which this version cannot read. Restore it with the version that made it, or a newer one.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function notABackup(): VaultError {
  return new VaultError(
    'not-a-backup',
    'Tệp này không phải bản sao lưu của bàn trực. Chọn tệp do npm run desk -- backup tạo ra.',
    'This is not a backup of a desk. Choose a file that npm run desk -- backup has made.',
  );
}

function cut(line: number): VaultError {
  return new VaultError(
    'cut',
    `Bản sao lưu bị cụt: hết ở dòng ${line} khi chưa đủ. Chưa phục hồi gì. Dùng một bản sao lưu khác.`,
    `The backup is not whole: it ends at line ${line} before it is complete. Nothing was restored. Use another backup.`,
  );
}

/** Also thrown for rows that no database of this desk can hold. */
export function damaged(line: number, options?: ErrorOptions): VaultError {
  return new VaultError(
    'damaged',
    `Bản sao lưu bị hỏng ở dòng ${line}, hoặc đã bị sửa. Chưa phục hồi gì. Dùng một bản sao lưu khác.`,
    `The backup is damaged at line ${line}, or was changed. Nothing was restored. Use another backup.`,
    options,
  );
}
