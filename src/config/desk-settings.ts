/** What the request desk may be set to, from the environment. */
export interface DeskSettings {
  /** `DATA_DIR`: requests and keys. Never within what is served, and never deleted. */
  readonly dataDir: string;
  /** `DATABASE_URL`: PostgreSQL instead of the SQLite file in `DATA_DIR`. */
  readonly databaseUrl?: string;
  /** `TRUSTED_PROXIES`: how many servers of one's own stand before this one. */
  readonly trustedProxies: number;
  /** `IDLE_MINUTES`: after so long without a step, staff sign in again. */
  readonly idleMinutes: number;
  /** With it letters are sent; without it they wait at the desk. */
  readonly mail?: MailSettings;
}

/** A folder in which readers' data must not lie, and what happens to what lies there. */
export interface UnfitPlace {
  readonly dir: string;
  readonly because: string;
}

export interface MailSettings {
  /** `SMTP_URL`: `smtps://user:password@mail.example`. */
  readonly smtpUrl: string;
  /** `MAIL_FROM`: whom letters come from, `Phòng đọc <phongdoc@luutru.example>`. */
  readonly from: string;
}

/**
 * Reads them unless `DESK` is off. Adds every wrong variable to `problems`, without its
 * value where that is a secret.
 * @param findUnfit the folder that the desk's data must not lie in
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
  const unfit = findUnfit(dataDir);
  if (unfit !== undefined)
    problems.push(
      `DATA_DIR="${dataDir}" lies within ${unfit.dir}, ${unfit.because}; name another.`,
    );
  const databaseUrl = env['DATABASE_URL'] ?? '';
  if (databaseUrl !== '' && !/^postgres(?:ql)?:\/\/[^/]+\/./.test(databaseUrl))
    problems.push('DATABASE_URL is no address of PostgreSQL; write postgres://user@host/database.');
  const trustedProxies = Number(env['TRUSTED_PROXIES'] ?? '0');
  if (!Number.isInteger(trustedProxies) || trustedProxies < 0 || trustedProxies > 10)
    problems.push(
      `TRUSTED_PROXIES="${env['TRUSTED_PROXIES'] ?? ''}" is not a number from 0 to 10.`,
    );
  const givenMinutes = env['IDLE_MINUTES'] ?? '';
  const idleMinutes = givenMinutes === '' ? 30 : Number(givenMinutes);
  if (!Number.isInteger(idleMinutes) || idleMinutes < 5 || idleMinutes > 240)
    problems.push(`IDLE_MINUTES="${givenMinutes}" is not a number from 5 to 240.`);
  const mail = readMailSettings(env, problems);
  return {
    dataDir,
    trustedProxies,
    idleMinutes,
    ...(databaseUrl !== '' && { databaseUrl }),
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
    problems.push('SMTP_URL is no address of a mail server; write smtps://user:password@host.');
  if (!/^[^@\r\n]*[^@\s]@[^@\s]+$/.test(from))
    problems.push(`MAIL_FROM="${from}" is no address; write Name <name@host>.`);
  return { smtpUrl, from };
}
