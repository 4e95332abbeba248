import type { Language, PublicAccess } from '#src/domain/values.ts';
import type { PublicFile } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import { toLocalLink } from '#src/describe/links/local-link.ts';
import type { Link } from '#src/describe/links/page-meta.ts';

/** A file as a line of a mục lục: số, tiêu đề, thời gian, số tờ, ghi chú. */
export interface FileRow {
  readonly number: string;
  /** Its link text is the title only, because the number is shown before it. */
  readonly link: Link;
  readonly dates?: string;
  readonly sheets?: string;
  readonly access: PublicAccess;
}

export function buildFileRow(file: PublicFile, language: Language): FileRow {
  const sheets = file.fields['numberOfPaper'];
  return {
    number: file.notation,
    link: toLocalLink(language, file.title, (shown) => urls.file(shown, file.slug)),
    ...(file.date === undefined ? {} : { dates: file.date.label[language] }),
    ...(sheets === undefined ? {} : { sheets }),
    access: file.access,
  };
}
