import { describe, expect, it } from 'vitest';
import { readEnvSettings, SettingsError } from '#src/config/env-settings.ts';

const now = new Date('2026-11-22T18:30:00Z');
const read = (env: Record<string, string> = {}) => readEnvSettings(env, '/room', now);

describe('the settings of a deployment', () => {
  it('are next to the program by default', () => {
    expect(read()).toMatchObject({
      contentDir: '/room/content',
      scansDir: '/room/scans',
      outDir: '/room/dist',
      stagingDir: '/room/dist.staging',
      host: 'localhost',
      port: 4321,
    });
    const served = { HOST: '0.0.0.0', PORT: '8080' };
    expect(
      read({ CONTENT_DIR: '../archive/content', OUT_DIR: '/srv/site', ...served }),
    ).toMatchObject({
      contentDir: '/archive/content',
      outDir: '/srv/site',
      host: '0.0.0.0',
      port: 8080,
    });
  });

  it('name another image server, which the kiosk does not use', () => {
    const template = 'https://anh.luutru.example/fcgi-bin/iipsrv.fcgi?IIIF={slug}/{page}.tif';
    expect(read().imageService).toBeUndefined();
    expect(read({ IMAGE_SERVICE: template, IMAGE_SERVICE_API: '2/level1' }).imageService).toEqual({
      ...{ template, version: 2, level: 1 },
    });
    expect(read({ IMAGE_SERVICE: template, KIOSK: '1' }).imageService).toBeUndefined();
    expect(() => read({ IMAGE_SERVICE: 'https://anh.luutru.example/{slug}' })).toThrow(
      'IMAGE_SERVICE="https://anh.luutru.example/{slug}" lacks {page}',
    );
  });

  it('put the kiosk site next to the other, never over it', () => {
    expect(read({ KIOSK: '1' })).toMatchObject({ isKiosk: true, outDir: '/room/dist-kiosk' });
    expect(read({ KIOSK: '1', OUT_DIR: '/srv/site' }).outDir).toBe('/srv/site-kiosk');
    expect(read({ KIOSK: '' }).isKiosk).toBe(false);
  });

  it('stage a new site within the program, apart from that of any other folder', () => {
    const [one, other] = ['/srv/one', '/srv/other'].map((folder) => read({ OUT_DIR: folder }));
    expect(one?.stagingDir).toMatch(/^\/room\/\.cache\/staging\/\w+$/);
    expect(one?.stagingDir).not.toBe(other?.stagingDir);
    expect(read({ OUT_DIR: '.cache/site' }).stagingDir).toBe('/room/.cache/site.staging');
  });

  it('take the day in Vietnam, which is tomorrow in the evening of Greenwich', () => {
    expect(read().today).toBe('2026-11-23');
    expect(read({ TODAY: '2031-01-01' }).today).toBe('2031-01-01');
  });

  it('name every wrong variable at once', () => {
    const problems = (() => {
      try {
        read({ TODAY: '2026-02-30', HOST: 'all', PORT: 'http', OUT_DIR: '.', DESK: 'off' });
      } catch (error) {
        if (error instanceof SettingsError) return error.problems;
      }
      return [];
    })();
    expect(problems).toEqual([
      'TODAY="2026-02-30" is not a day; write it as 2026-11-23.',
      'PORT="http" is not a port; use a number from 0 to 65535.',
      'HOST="all" is not an IP address; use one of this machine, or 0.0.0.0.',
      'OUT_DIR="/room" contains other files; choose a separate folder.',
    ]);
  });

  it('reject folders inside the folder of kept sites', () => {
    expect(read()).toMatchObject({ versionsDir: '/room/dist.sites' });
    expect(() => read({ CONTENT_DIR: 'dist.sites/content' })).toThrow('contains other files');
    expect(() => read({ SCANS_DIR: 'dist/scans' })).toThrow('contains other files');
    expect(() => read({ DATA_DIR: 'dist.sites/data' })).toThrow('which builds replace');
  });

  it('keep what is cached of two archives apart, and share their cut images', () => {
    const one = read({ CONTENT_DIR: '/a' });
    const other = read({ CONTENT_DIR: '/b' });
    expect(one.publicDataFile).not.toBe(other.publicDataFile);
    expect(one.packsDir).toBe(other.packsDir);
  });
});

describe('the settings of the desk', () => {
  const on = (env: Record<string, string> = {}) => read({ DESK: 'on', ...env });

  it('are there unless it is off, or the site is for the hall', () => {
    expect(read().desk).toEqual(on().desk);
    expect(read({ DESK: 'off', DATABASE_URL: 'nonsense' }).desk).toBeUndefined();
    expect(on({ KIOSK: '1' }).desk).toBeUndefined();
    expect(on().desk).toEqual({
      dataDir: '/room/.data',
      readingDir: '/room/.data/reading',
      preparesReading: true,
      trustedProxies: 0,
      idleMinutes: 30,
    });
    expect(on({ DATA_DIR: '/srv/data', DATABASE_URL: 'postgres://desk@db/desk' }).desk).toEqual({
      dataDir: '/srv/data',
      readingDir: '/srv/data/reading',
      preparesReading: true,
      databaseUrl: 'postgres://desk@db/desk',
      trustedProxies: 0,
      idleMinutes: 30,
    });
    expect(on({ READING_DIR: '/srv/reading' }).desk?.readingDir).toBe('/srv/reading');
    expect(on({ SIGN_COMMAND: '/opt/sign' }).desk?.signing).toEqual({
      program: '/opt/sign',
      seconds: 60,
    });
    expect(on({ IDLE_MINUTES: '15' }).desk?.idleMinutes).toBe(15);
    expect(on({ IDLE_MINUTES: '' }).desk?.idleMinutes).toBe(30);
  });

  it('stage a site in two parts, outside its final folder', () => {
    expect(on().stagingDir).toBe('/room/dist.staging');
    expect(on().serverDir).toBe('/room/dist.server');
    expect(on({ OUT_DIR: '/srv/site' }).serverDir).toMatch(/^\/room\/\.cache\/server\/\w+$/);
  });

  it('name every wrong variable at once, and no secret value', () => {
    const problems = (() => {
      try {
        on({
          DATA_DIR: 'dist/data',
          READING_DIR: 'public/reading',
          DATABASE_URL: 'mysql://root:geheim@db/desk',
          TRUSTED_PROXIES: '-1',
          IDLE_MINUTES: '0',
          SIGN_COMMAND: 'sign',
          PORT: 'http',
        });
      } catch (error) {
        if (error instanceof SettingsError) return error.problems;
      }
      return [];
    })();
    expect(problems).toEqual([
      'PORT="http" is not a port; use a number from 0 to 65535.',
      'DATA_DIR="/room/dist/data" is inside /room/dist, which is served; choose another folder.',
      'READING_DIR="/room/public/reading" is inside /room/public, which is published; choose another folder.',
      'DATABASE_URL is not a PostgreSQL URL; write postgres://user@host/database.',
      'TRUSTED_PROXIES="-1" is not a number from 0 to 10.',
      'IDLE_MINUTES="0" is not a number from 5 to 240.',
      'SIGN_COMMAND="sign" is not an absolute path; write the path of one program, without arguments.',
    ]);
    expect(() => read({ DESK: 'maybe' })).toThrow('DESK="maybe" is neither on nor off.');
  });
});
