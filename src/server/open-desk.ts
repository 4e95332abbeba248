import { buildReaderDesk } from '../desk/reader-desk.ts';
import { buildLimiter } from '../desk/limits.ts';
import type { MailSettings } from '../config/desk-settings.ts';
import type { LetterFacts } from '../desk/mail/build-letter.ts';
import { openMailer } from '../desk/mail/open-mailer.ts';
import { openVault } from '../desk/vault/open-vault.ts';
import { openAccounts } from '../desk/accounts/open-accounts.ts';
import type { StorePlace } from '../desk/store/open-store.ts';
import { watchStaffDesk } from '../desk/view-log/watch-staff-desk.ts';
import { openMachines } from '../desk/grants/open-machines.ts';
import { buildStaffDesk } from '../desk/staff-desk.ts';
import { type Answer, buildAnswer, type DeskHouse, type RenderPage } from './answer-desk.ts';
import type { SignCommand } from '../config/sign-command.ts';
import { buildCodeLetter } from '../desk/mail/build-code-letter.ts';
import type { SiteSettings } from '../domain/schema/site.ts';
import type { ClosedIndex } from '../reading/closed/closed-index.ts';
import { signWithCommand } from '../reading/copies/sign-with-command.ts';
import { openReadingDoor } from '../reading/door/open-door.ts';
import { endDueGrants, type GrantSite } from './reading/end-grants.ts';
import { toReadingHouse } from './reading/answer-reading.ts';
import { eraseDue, type ErasureSite } from './erase-due.ts';
import type { ReportError, WriteLog } from '../desk/log.ts';
import { repeat } from '../desk/repeat.ts';

export interface DeskPlace extends StorePlace {
  readonly trustedProxies: number;
  /** A staff session ends after this idle time. */
  readonly idleMinutes: number;
  readonly mail?: MailSettings;
  /** Pages of grants. */
  readonly readingDir: string;
  readonly signing?: SignCommand;
  /** The closed pages of the current site. */
  readonly readIndex: () => ClosedIndex | undefined;
  /** The current `site.yaml`. The same object until a new build has changed it. */
  readonly readSite: () => Promise<DeskSite>;
  readonly render: RenderPage;
  readonly log: WriteLog;
  readonly report: ReportError;
}

export type DeskSite = LetterFacts['site'] &
  ErasureSite &
  GrantSite &
  Pick<SiteSettings, 'code' | 'requests'>;

export interface OpenedDesk {
  readonly answer: Answer;
  /** Call it when no request is in progress any more. */
  close(): Promise<void>;
}

/** Opens the desk: keys, database and request handlers. */
export async function openDesk(place: DeskPlace): Promise<OpenedDesk> {
  const { store, keys } = await openVault(place);
  const limiter = buildLimiter(keys.address, place.databaseUrl, place.report);
  const now = () => new Date();
  const desk = buildReaderDesk({ store, keys, limiter, now, report: place.report });
  const { mail, readSite, log, report, idleMinutes } = place;
  const hasMail = mail !== undefined;
  const buildHouse = (site: DeskSite): DeskHouse => {
    const accounts = openAccounts({
      store,
      limiter,
      keys,
      now,
      siteUrl: site.url,
      archiveNames: [site.name.vi, ...(site.name.en === undefined ? [] : [site.name.en])],
      idleMinutes,
      report,
    });
    const allWork = buildStaffDesk({ store, linkKey: keys.link, site, hasMail, now });
    const openStaffDesk = (staffId: string) => watchStaffDesk(store, allWork, staffId, now);
    const reading = toReadingHouse(site);
    return {
      siteUrl: site.url,
      ...{ accounts, openStaffDesk, ...(reading && { reading }) },
      openMachines: (staffId) => openMachines(store, staffId, now),
    };
  };
  const readHouse = buildWhenChanged(readSite, buildHouse);
  const mailer =
    mail && openMailer(mail, { store, linkKey: keys.link, readSite, log, report }, now);
  const erasing = repeat(() => eraseDue({ store, readSite, log, report, now }));
  const { readingDir, readIndex, signing } = place;
  const ending = repeat(() => endDueGrants({ store, readSite, readingDir, log, report, now }));
  const door = openReadingDoor({
    ...{ store, linkKey: keys.link, limiter, readIndex, readingDir, now, log, report },
    ...(mailer && {
      sendCode: async (code) => mailer.send(buildCodeLetter(code, await readSite())),
    }),
    ...(signing && { sign: signWithCommand(signing) }),
  });
  return {
    answer: buildAnswer({ ...place, desk, limiter, readHouse, door }),
    close: async () => {
      door.close();
      await ending.stop();
      await erasing.stop();
      await mailer?.close();
      await limiter.close();
      await store.destroy();
    },
  };
}

/** Builds a value from its source: once, and again whenever the source changes. */
function buildWhenChanged<Source, Built>(
  read: () => Promise<Source>,
  build: (source: Source) => Built,
): () => Promise<Built> {
  let known: { readonly source: Source; readonly built: Built } | undefined;
  return async () => {
    const source = await read();
    if (known?.source !== source) known = { source, built: build(source) };
    return known.built;
  };
}
