import { formatMoment } from '#src/i18n/format.ts';
import { translateTo } from '#src/i18n/index.ts';
import { urls } from '#src/site/urls.ts';
import { claimNotices, endNotice, type DueNotice } from '../accounts/account-log/claim-notices.ts';
import type { Letter, LetterFacts } from './build-letter.ts';
import { findFinalRefusal } from './find-final-refusal.ts';
import type { Mailer } from './send-due.ts';

/** Batch size. */
const most = 20;

/**
 * Mails staff about what others did with accounts. The mail does not say who did it or with whose
 * account; the desk does.
 *
 * @returns how many there were
 */
export async function sendNotices(
  { store, site, send, log, report }: Pick<Mailer, 'store' | 'site' | 'send' | 'log' | 'report'>,
  now: () => Date,
): Promise<number> {
  const notices = await claimNotices(store, now(), most);
  for (const notice of notices) {
    try {
      await send(buildNotice(notice, site), notice.id);
      await endNotice(store, notice.id, now());
      log({ level: 'info', event: 'notice-sent' });
    } catch (error) {
      const refusal = findFinalRefusal(error);
      const event = refusal === undefined ? 'notice-not-sent' : 'notice-refused';
      report(event, error, { reply: refusal });
      if (refusal !== undefined) await endNotice(store, notice.id, now());
    }
  }
  return notices.length;
}

function buildNotice({ email, at, change, isOwn }: DueNotice, site: LetterFacts['site']): Letter {
  const t = translateTo('vi');
  const values = {
    archive: site.name.vi,
    what: t(`people.did.${change}`),
    at: formatMoment('vi', at),
    link: new URL(urls.account('vi'), site.url).href,
  };
  const text = t(isOwn ? 'people.mail.own' : 'people.mail.other', values);
  return { to: email, subject: t('people.mail.subject'), text: `${text}\n` };
}
