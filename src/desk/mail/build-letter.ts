import { inLanguage } from '#src/domain/local-text.ts';
import type { Language } from '#src/domain/values.ts';
import { formatDay } from '#src/i18n/format.ts';
import { translateTo } from '#src/i18n/index.ts';
import { urls } from '#src/site/urls.ts';
import { findGrant } from '../rules/calendar/delivery.ts';
import type { LoggedMove } from '../rules/moves.ts';
import type { DueLetter } from '../store/letters/outbox.ts';
import type { RequestRecord } from '../store/request/request-record.ts';
import type { SeatMethod, SeatSite } from './build-seat-file.ts';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** A file for the reader's own calendar (RFC 6047). */
  readonly calendar?: {
    readonly method: SeatMethod;
    readonly name: string;
    readonly text: string;
  };
}

export interface LetterFacts {
  /** As in `site.yaml`. */
  readonly site: SeatSite;
  /** Token of the reader's private link. */
  readonly token: string;
}

/**
 * A letter ready to send. The reader's is in the language of the request and has the private link.
 * The desk's has only the code and a link behind the sign-in, because its mail is read by more
 * people than the desk. Returns nothing if there is no recipient.
 */
export function buildLetter(
  request: RequestRecord,
  { recipient, version }: Pick<DueLetter, 'recipient' | 'version'>,
  { site, token }: LetterFacts,
): Letter | undefined {
  const language: Language = recipient === 'desk' ? 'vi' : request.language;
  const to = recipient === 'desk' ? site.email : request.reader?.fields.email;
  if (to === undefined) return undefined;
  const t = translateTo(language);
  const path =
    recipient === 'desk' ? urls.staffRequest('vi', request.code) : urls.followUp(language, token);
  const values = {
    code: request.code,
    state: t(`desk.state.${request.state}`),
    day: formatDay(language, request.latestAnswer),
    link: new URL(path, site.url).href,
    archive: inLanguage(site.name, language),
  };
  const kind = version === 1 ? 'sent' : 'moved';
  const move = recipient === 'reader' ? findMove(request, version) : undefined;
  const isSilence = move === 'close-silent';
  const isRelink = move === 'relink' || move === 'correct';
  const subject = t(
    isRelink ? 'care.mail.link.subject' : `desk.mail.${recipient}.${kind}.subject`,
    values,
  );
  const written = recipient === 'reader' ? findWritten(request, version) : undefined;
  const told = t(
    isSilence
      ? 'desk.mail.reader.silent.text'
      : isRelink
        ? 'care.mail.link.text'
        : `desk.mail.${recipient}.${kind}.text`,
    values,
  );
  const foot = isReadOnline(request) ? 'desk.mail.reader.footOnline' : 'desk.mail.reader.foot';
  const text = written === undefined ? told : `${written}\n\n${t(foot, values)}`;
  return { to, subject, text: `${text}\n` };
}

/** Whether some of it may be read in the virtual reading room. */
function isReadOnline({ state, items }: RequestRecord): boolean {
  return items.some((item) => findGrant(state, item.state)?.online !== undefined);
}

/** What the desk wrote with the move that the letter reports. */
function findWritten({ messages }: RequestRecord, version: number): string | undefined {
  return messages.find((one) => one.version === version && one.author === 'desk')?.text;
}

/** The move that the letter reports. */
function findMove({ log }: RequestRecord, version: number): LoggedMove | undefined {
  return log.find((entry) => entry.version === version)?.move;
}
