import { join } from 'node:path';
import { isBelow } from '../site/is-below.ts';
import { readSignCommand, type SignCommand } from './sign-command.ts';

/** Settings of the request desk, from the environment. */
export interface DeskSettings {
  /** `DATA_DIR`: requests and keys. Never served, and never deleted. */
  readonly dataDir: string;
  /**
   * `READING_DIR`: pages of conditional records that were cut for readers with a grant. Never served
   * as files.
   */
  readonly readingDir: string;
  /** `DATABASE_URL`: PostgreSQL instead of the SQLite file in `DATA_DIR`. */
  readonly databaseUrl?: string;
  /** `TRUSTED_PROXIES`: number of trusted reverse proxies in front of this server. */
  readonly trustedProxies: number;
  /** `IDLE_MINUTES`: idle timeout of staff sessions. */
  readonly idleMinutes: number;
  /** With it copies of granted records are signed. */
  readonly signing?: SignCommand;
  /** `READING_PREPARER`: whether the server starts the process that cuts pages of grants. */
  readonly preparesReading: boolean;
  /** With it e-mails are sent; without it staff send the letters manually. */
  readonly mail?: MailSettings;
}

/** A folder that must not contain readers' data, and the reason. */
export interface UnfitPlace {
  readonly dir: string;
  readonly because: string;
}

export interface MailSettings {
  /** `SMTP_URL`: `smtps://user:password@mail.example`. */
  readonly smtpUrl: string;
  /** `MAIL_FROM`: sender of e-mails, `Phòng đọc <phongdoc@luutru.example>`. */
  readonly from: string;
}

/**
 * Reads the settings unless `DESK` is off. Adds every invalid variable to `problems`, without its
 * value where that is a secret.
 * @param findUnfit returns the folder that makes a private folder unsuitable, if any
 */
export function readDeskSettings(
  env: Readonly<Record<string, string | undefined>>,
  toFolder: (name: string, fallback: string) => string,
  findUnfit: (dataDir: string) => UnfitPlace | undefined,
  problems: string[],
): DeskSettings | undefined {
  const wanted = env['DESK'] ?? '';
  if (!['', 'on', 'off'].includes(wanted)) problems.push(`DESK="${wanted}" is neither on nor off.`);
  if (wanted === 'off') return undefined;
  const dataDir = toFolder('DATA_DIR', '.data');
  const readingDir = toFolder('READING_DIR', join(dataDir, 'reading'));
  const isApart = !isBelow(readingDir, dataDir);
  const places = { DATA_DIR: dataDir, ...(isApart && { READING_DIR: readingDir }) };
  for (const [name, dir] of Object.entries(places)) {
    const unfit = findUnfit(dir);
    if (unfit !== undefined)
      problems.push(
        `${name}="${dir}" is inside ${unfit.dir}, ${unfit.because}; choose another folder.`,
      );
  }
  const databaseUrl = env['DATABASE_URL'] ?? '';
  if (databaseUrl !== '' && !/^postgres(?:ql)?:\/\/[^/]+\/./.test(databaseUrl))
    problems.push('DATABASE_URL is not a PostgreSQL URL; write postgres://user@host/database.');
  const trustedProxies = Number(env['TRUSTED_PROXIES'] ?? '0');
  if (!Number.isInteger(trustedProxies) || trustedProxies < 0 || trustedProxies > 10)
    problems.push(
      `TRUSTED_PROXIES="${env['TRUSTED_PROXIES'] ?? ''}" is not a number from 0 to 10.`,
    );
  const givenMinutes = env['IDLE_MINUTES'] ?? '';
  const idleMinutes = givenMinutes === '' ? 30 : Number(givenMinutes);
  if (!Number.isInteger(idleMinutes) || idleMinutes < 5 || idleMinutes > 240)
    problems.push(`IDLE_MINUTES="${givenMinutes}" is not a number from 5 to 240.`);
  const signing = readSignCommand(env, problems);
  const preparer = env['READING_PREPARER'] ?? '';
  if (!['', 'on', 'off'].includes(preparer))
    problems.push(`READING_PREPARER="${preparer}" is neither on nor off.`);
  const mail = readMailSettings(env, problems);
  return {
    dataDir,
    readingDir,
    preparesReading: preparer !== 'off',
    trustedProxies,
    idleMinutes,
    ...(databaseUrl !== '' && { databaseUrl }),
    ...(signing && { signing }),
    ...(mail && { mail }),
  };
}

function readMailSettings(
  env: Readonly<Record<string, string | undefined>>,
  problems: string[],
): MailSettings | undefined {
  const smtpUrl = env['SMTP_URL'] ?? '';
  const from = env['MAIL_FROM'] ?? '';
  if (smtpUrl === '' && from === '') return undefined;
  if (!/^smtps?:\/\/./.test(smtpUrl))
    problems.push('SMTP_URL is not the URL of a mail server; write smtps://user:password@host.');
  if (!/^[^@\r\n]*[^@\s]@[^@\s]+$/.test(from))
    problems.push(`MAIL_FROM="${from}" is not an e-mail address; write Name <name@host>.`);
  return { smtpUrl, from };
}
