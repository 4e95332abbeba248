import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArchive, runScript, type CommandResult } from './build-in-folder.ts';
import { canary } from './canaries.ts';
import {
  allOf,
  closedArchive,
  items,
  itemsOfK,
  mustBeShown,
  mustStayInside,
  nameOfClosedScan,
  writeScansOfClosedArchive,
  type Planted,
} from './closed-archive.ts';
import { exhibitFiles, regions, reviewKey, wordOf, wordsOf } from './closed-exhibits.ts';
import { findTokens } from './search-output.ts';

const archive = makeArchive({ ...closedArchive, ...exhibitFiles });
const change = (changed: Parameters<typeof itemsOfK>[0]) =>
  archive.write('fonds/K/items.csv', itemsOfK(changed));
const image = (item: string, page = 1) =>
  join(archive.out, 'iiif', item, String(page), 'info.json');

/** Of what was planted, that which the site holds, with where. */
function found(planted: readonly Planted[]): readonly string[] {
  const holders = findTokens(
    archive.out,
    planted.map(({ value }) => value),
  );
  return planted.flatMap(({ place, value }) => {
    const files = holders.get(value);
    return files === undefined ? [] : [`${place} (${value}) in ${files.join(', ')}`];
  });
}

let first: CommandResult;

beforeAll(async () => {
  await writeScansOfClosedArchive(archive.scans);
  first = archive.build();
}, 120_000);

afterAll(() => archive.remove());

describe('what is closed', () => {
  it('does not keep the site from being built', () => {
    expect(first.code).toBe(0);
    expect(first.said).not.toContain('    at ');
  });

  it('leaves open data in the output, which proves that the search works', () => {
    const shown = found(mustBeShown).map((line) => line.split(' (')[0]);
    expect(shown).toEqual(mustBeShown.map(({ place }) => place));
  });

  it('leaves no trace in any byte of the site', () => {
    expect(mustStayInside.length).toBeGreaterThan(200);
    expect(found(mustStayInside)).toEqual([]);
  });

  it('has images for its open pages only', () => {
    expect([image('K-OPEN'), image('K-MIXED')].map(existsSync)).toEqual([true, true]);
    const closed = [image('K-MIXED', 2), image('K-MIXED', 3), image('K-COND'), image('K-LATER')];
    expect(closed.map((path) => existsSync(path))).toEqual([false, false, false, false]);
  });
});

describe('an exhibit', () => {
  const onShow = 'trung-bay/cong-bo';
  const forReviewers = `trung-bay/cho-duyet-${reviewKey}`;
  const readPage = (folder: string) =>
    readFileSync(join(archive.out, folder, 'index.html'), 'utf8');
  const holdersOf = (tokens: readonly string[]) => [
    ...new Set([...findTokens(archive.out, tokens).values()].flat()),
  ];

  it('that is current is in lists, feeds, sitemap and search, which proves that the search works', () => {
    const titled = holdersOf([wordOf('published', 'title'), onShow]);
    expect(titled).toEqual(
      expect.arrayContaining([
        'index.html',
        'trung-bay/index.html',
        'ky-niem/ngay-hoi/index.html',
        'tin.atom.xml',
        'sitemap.xml',
      ]),
    );
    for (const word of wordsOf('published')) {
      expect(holdersOf([word]), word).toContain(`${onShow}/index.html`);
    }
    const searched = holdersOf([wordOf('published', 'transcript')]);
    expect(searched.filter((path) => path.startsWith('pagefind/'))).not.toEqual([]);
    expect(holdersOf([regions.published]).some((path) => path.endsWith('.jpg'))).toBe(true);
  });

  it('that is for reviewers is only at a URL with their key', () => {
    const told = holdersOf([...wordsOf('unlisted'), reviewKey, 'cho-duyet']);
    expect(told).toContain(`${forReviewers}/index.html`);
    expect(told.filter((path) => !path.startsWith(`${forReviewers}/`))).toEqual([]);
    const page = readPage(forReviewers);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('Bản xem trước, chưa công bố.');
    expect(readPage(onShow)).not.toContain('noindex');
  });

  it('that is a draft is nowhere, and neither are its own cuts', () => {
    expect(holdersOf([...wordsOf('draft'), 'con-nhap', regions.draft])).toEqual([]);
  });

  it('shows the card of a closed record and how to request it, never its image', () => {
    const page = readPage(onShow);
    expect(page).toContain('/iiif/K-OPEN/');
    expect(page).not.toMatch(/iiif\/(?:K-COND|K-MIXED\/2)\//);
    const [, closed = '', closedPage = ''] = page.split('class="step"').slice(1);
    for (const [step, id] of [
      [closed, 'K-COND'],
      [closedPage, 'K-MIXED'],
    ] as const) {
      expect(step).toContain('có điều kiện');
      expect(step).toContain('Có thông tin về đời sống riêng tư');
      expect(step).toMatch(new RegExp(`href="/yeu-cau/[^"]*${id}`));
    }
  });
});

describe('a mode that is not known', () => {
  it.each([
    ['missing', '', 'missing-access'],
    ['mistyped', 'Hạn chế dùng', 'unknown-access'],
    ['with a letter in the place of a figure', 'o1', 'unknown-access'],
  ])('%s stops the build and leaves the last good site', (_, mode, name) => {
    const last = readFileSync(join(archive.out, 'tai-lieu', 'K-OPEN', 'index.html'), 'utf8');
    change({ open: { ...items.open, mode } });
    const { code, said } = archive.build();
    expect(code).toBe(1);
    expect(said).toContain(name);
    expect(said).not.toContain('    at ');
    expect(readFileSync(join(archive.out, 'tai-lieu', 'K-OPEN', 'index.html'), 'utf8')).toBe(last);
    expect(existsSync(`${archive.out}.next`)).toBe(false);
  });

  it('of secrecy stops it without a word of the row', () => {
    change({ open: { ...items.open, mode: 'Tối mật' } });
    const { code, said } = archive.build();
    expect(code).toBe(1);
    expect(said).toContain('secret-row');
    expect(said).toContain('fonds/K/items.csv');
    expect(allOf(items.open).filter(({ value }) => said.includes(value))).toEqual([]);
    expect(said).not.toContain('K-OPEN');
  });
});

describe('the gate', () => {
  it('stops a build with a planted leak', () => {
    const [description = '', keyword = ''] = ['description', 'keyword'].map(
      (column) => items.conditional[column],
    );
    const marked = Array.from(description, (letter) => `&#${letter.charCodeAt(0)};`).join('');
    const plants = {
      'kho/the.html': `<!doctype html><p>${marked}</p>`,
      'kho/ke.json': JSON.stringify({ note: `${description} ${keyword}` }),
      'kho/nen.gz': canary('K-MIXED p2 words'),
      'kho/ma-hoa.txt': Buffer.from(`… ${description} ${keyword} …`).toString('base64'),
      [`kho/${nameOfClosedScan}.txt`]: 'Không có gì.',
      'kho/anh.jpg': `copy:${join(archive.scans, 'K/K-COND/0001.jpg')}`,
    };
    const last = readFileSync(join(archive.out, 'index.html'), 'utf8');
    change({});
    const { code, said } = runScript('tests/build/leaky-build.ts', {
      ...archive.env,
      PLANTS: JSON.stringify(plants),
    });
    expect(code).toBe(1);
    for (const path of Object.keys(plants)) expect(said).toContain(path);
    expect(said).toContain('K-COND');
    expect(said).not.toContain(description);
    expect(said).not.toContain('    at ');
    expect(readFileSync(join(archive.out, 'index.html'), 'utf8')).toBe(last);
    expect(existsSync(`${archive.out}.next`)).toBe(false);
  });
});

describe('what is newly closed', () => {
  it('vanishes with its images and words', () => {
    change({ open: { ...items.open, mode: '02', accessReason: 'privacy' } });
    expect(archive.build()).toMatchObject({ code: 0 });
    expect(existsSync(image('K-OPEN'))).toBe(false);
    const gone = [...allOf(items.open), { place: 'words', value: canary('K-OPEN p1 words') }];
    const places = ['description', 'autograph', 'keyword', 'inforSign', 'words'];
    expect(found(gone.filter(({ place }) => places.some((end) => place.endsWith(end))))).toEqual(
      [],
    );
  });
});

describe('what has a day to open', () => {
  it('opens on that day and not before', () => {
    change({});
    expect(archive.buildWithYes('2030-12-31')).toMatchObject({ code: 0 });
    expect(existsSync(image('K-LATER'))).toBe(false);
    expect(archive.build('2031-01-01')).toMatchObject({ code: 0 });
    expect(existsSync(image('K-LATER'))).toBe(true);
    const [description] = allOf(items.embargoed).filter(({ place }) =>
      place.endsWith('description'),
    );
    expect(found(description === undefined ? [] : [description])).toHaveLength(1);
  }, 120_000);
});
