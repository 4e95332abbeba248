import { buildDesk, type AnswerRules } from '../desk.ts';
import { buildLimiter } from '../limits.ts';
import type { MailSettings } from '../../site/desk-settings.ts';
import type { LetterFacts } from '../mail/build-letter.ts';
import { openPost } from '../mail/open-post.ts';
import { openVault } from '../open-vault.ts';
import { buildCalendar } from '../rules/working-days.ts';
import { forgetEnded } from '../staff/forget-ended.ts';
import { openAccounts } from '../staff/open-accounts.ts';
import { findErasureTimes } from '../store/erasure/erasure-times.ts';
import { eraseOld } from '../store/erasure/erase-old.ts';
import type { RegisterRules } from '../register/open-register.ts';
import type { Retention } from '../store/erasure/find-due.ts';
import type { StorePlace } from '../store/open-store.ts';
import { watchWorkroom } from '../view-log/watch-workroom.ts';
import { buildWorkroom } from '../workroom.ts';
import { buildAnswer, type Answer, type RenderPage } from './answer-desk.ts';
import { describeError } from './describe-error.ts';
import type { WriteLog } from './log.ts';
import { repeat } from './repeat.ts';

export interface DeskPlace extends StorePlace {
  readonly trustedProxies: number;
  /** A session of staff ends when nothing was asked for so long. */
  readonly idleMinutes: number;
  readonly mail?: MailSettings;
  readonly site: LetterFacts['site'] & {
    readonly requests: AnswerRules & { readonly retentionDays: Retention };
    readonly readerRegister?: Pick<RegisterRules, 'retentionDays'> | undefined;
  };
  readonly render: RenderPage;
  readonly log: WriteLog;
}

const day = 86_400_000;

/** What waits for a person's yes is looked at again after so long. */
const hour = 3_600_000;

export interface OpenedDesk {
  readonly answer: Answer;
  /** To be called when no request is under way any more. */
  close(): Promise<void>;
}

/** Opens the desk: keys, database and all that answers for them. */
export async function openDesk(place: DeskPlace): Promise<OpenedDesk> {
  const { store, keys } = await openVault(place);
  const limiter = buildLimiter(keys.address, place.databaseUrl, place.log);
  const now = () => new Date();
  const desk = buildDesk({ store, keys, limiter, now });
  const { mail, site, log, idleMinutes } = place;
  const accounts = openAccounts({
    store,
    limiter,
    keys,
    now,
    siteUrl: site.url,
    archiveNames: [site.name.vi, ...(site.name.en === undefined ? [] : [site.name.en])],
    idleMinutes,
  });
  const hasMail = mail !== undefined;
  const allWork = buildWorkroom({ store, linkKey: keys.link, site, hasMail, now });
  const openWorkroom = (staffId: string) => watchWorkroom(store, allWork, staffId, now);
  const post = mail && openPost(mail, { store, linkKey: keys.link, site, log }, now);
  const { requests } = site;
  const rules = { ...requests, calendar: buildCalendar(requests.calendar) };
  const times = findErasureTimes(site);
  const erasing = repeat(async () => {
    try {
      const { erased, held } = await eraseOld(store, times, now(), rules);
      if (held > 0) log({ level: 'warn', event: 'erasures-held', count: held });
      else log({ level: 'info', event: 'erased', count: erased });
      await forgetEnded(store, now());
      if (held > 0) return hour;
    } catch (error) {
      log({ level: 'error', event: 'not-erased', ...describeError(error) });
    }
    return day;
  });
  return {
    answer: buildAnswer({ ...place, siteUrl: site.url, desk, limiter, accounts, openWorkroom }),
    close: async () => {
      await erasing.stop();
      await post?.close();
      await limiter.close();
      await store.destroy();
    },
  };
}
