import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '#src/catalogue/model.ts';
import { readCatalogue } from '#src/catalogue/read/index.ts';
import { urls } from '#src/site/urls.ts';
import { findPageKinds } from '#scripts/bench/page-kinds.ts';
import { createPageScale, weighViewer } from '#scripts/bench/page-weight.ts';
import {
  attributesOf,
  findTags,
  readPages,
  readTags,
  type BuiltPage,
  type Tag,
} from './read-pages.ts';
import { findTokens } from './search-output.ts';

const outDir = process.env['OUT_DIR'] ?? '.cache/test-site';
const origin = 'http://localhost:4321';

let pages: readonly BuiltPage[];
let byPath: ReadonlyMap<string, BuiltPage>;

beforeAll(() => {
  pages = readPages(outDir);
  byPath = new Map(pages.map((page) => [page.path, page]));
  expect(pages.length).toBeGreaterThan(400);
});

const isOfSite = (page: BuiltPage) => page.path !== '/404.html';
/** Where a page of a former address leads to; nothing of pages that have something to read. */
const leadsTo = (page: BuiltPage): string | undefined =>
  attributesOf(page, ['script'], 'data-to')[0];
const isEnglish = (page: BuiltPage) => page.path.startsWith('/en/');

/** Every page with what is wrong with it; pages without a fault are left out. */
function faults(find: (page: BuiltPage) => readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(
    pages.map((page) => [page.path, find(page)] as const).filter(([, list]) => list.length > 0),
  );
}

/** Does an address of this site lead to a file, and to a place in it where it names one? */
function leadsSomewhere(href: string, from: string): boolean {
  const { pathname, hash } = new URL(href, `${origin}${from}`);
  const path = decodeURIComponent(pathname);
  const file = join(outDir, path, path.endsWith('/') ? 'index.html' : '');
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  if (hash === '') return true;
  const target = byPath.get(path);
  const id = decodeURIComponent(hash.slice(1));
  return target?.tags.some(({ attributes }) => attributes.get('id') === id) === true;
}

const isOwn = (href: string) => new URL(href, origin).origin === origin;

/** Scripts that stand in a page and run; JSON does not. */
const inlineScriptsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<script(?![^>]*\s(?:src|type="application))[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => text,
  );
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('finds inline scripts of a page, to check them against its policy', () => {
  const html = `<script>a()</script><script type="application/json">{}</script><script src="b"></script>`;
  expect(inlineScriptsOf(html)).toEqual(['a()']);
});

describe('every page', () => {
  it('links only to existing pages', () => {
    expect(
      faults((page) =>
        attributesOf(page, ['a', 'area', 'form'], 'href')
          .concat(attributesOf(page, ['form'], 'action'))
          .filter(
            (href) => /^(?:https?:)?\/|^[#?.\w]/.test(href) && !/^(?:mailto|tel|data):/.test(href),
          )
          .filter((href) => isOwn(href) && !leadsSomewhere(href, page.path)),
      ),
    ).toEqual({});
  });

  it('loads only existing files, from its own origin', () => {
    expect(
      faults((page) =>
        assetsOf(page)
          .filter((href) => !href.startsWith('data:'))
          .filter((href) => !isOwn(href) || !leadsSomewhere(href, page.path)),
      ),
    ).toEqual({});
  });

  it('has a policy without inline scripts or styles, and complies with it', () => {
    expect(
      faults((page) => {
        const [policy, ...more] = attributesOf(
          { ...page, tags: findTags(page, 'meta', { 'http-equiv': 'content-security-policy' }) },
          ['meta'],
          'content',
        );
        const wrong = /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/.exec(
          policy ?? '',
        )?.[0];
        const inline = page.tags.flatMap(({ attributes }) =>
          [...attributes]
            .filter(
              ([name, value]) =>
                name === 'style' || /^on[a-z]+$/.test(name) || /^\s*javascript:/i.test(value),
            )
            .map(([name]) => name),
        );
        return [
          ...(policy === undefined ? ['no policy'] : []),
          ...(more.length > 0 ? ['two policies'] : []),
          ...(policy?.includes("default-src 'self'") === true ? [] : ['default-src']),
          ...(wrong === undefined ? [] : [wrong]),
          ...inline,
          ...inlineScriptsOf(page.html).filter((text) => !policy?.includes(hashOf(text))),
        ];
      }),
    ).toEqual({});
  });

  it('says that it shows sample data', () => {
    const words = (page: BuiltPage) => (isEnglish(page) ? /sample data/i : /dữ liệu mẫu/i);
    expect(faults((page) => (words(page).test(page.html) ? [] : ['silent']))).toEqual({});
  });

  it('has one title and one heading, in its language', () => {
    expect(
      faults((page) => [
        ...(headOf(page).filter(({ name }) => name === 'title').length === 1 ? [] : ['title']),
        ...(page.tags.filter(({ name }) => name === 'h1').length === 1 ? [] : ['h1']),
        ...(findTags(page, 'html', { lang: isEnglish(page) ? 'en' : 'vi' }).length === 1
          ? []
          : ['lang']),
      ]),
    ).toEqual({});
  });

  it('has no id twice, and nothing that refers to a missing one', () => {
    expect(
      faults((page) => {
        const ids = page.tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
        const known = new Set(ids);
        const referred = [
          'for',
          'aria-labelledby',
          'aria-describedby',
          'aria-controls',
          'popovertarget',
        ].flatMap((name) =>
          page.tags.flatMap(({ attributes }) => attributes.get(name)?.split(/\s+/) ?? []),
        );
        return [
          ...ids.filter((id, index) => ids.indexOf(id) !== index),
          ...referred.filter((id) => !known.has(id)),
        ];
      }),
    ).toEqual({});
  });

  it('weighs little: script 10 KB without an island, 20 KB with one, 12 KB in a story, 26 KB to search, CSS 25 KB', () => {
    const weigh = createPageScale(outDir);
    expect(
      faults((page) => {
        if (!isOfSite(page)) return [];
        const { css, script } = weigh(page.path);
        const hasIsland = page.tags.some(({ name }) => name === 'astro-island');
        const isStory = /\/trung-bay\/[^/]+\/$/.test(page.path);
        const isSearch = page.path.endsWith('/tim-kiem/');
        const most = hasIsland ? 20 : isSearch ? 26 : isStory ? 12 : 10;
        return [
          ...(css > 25 * 1024 ? [`css ${css}`] : []),
          ...(script > most * 1024 ? [`script ${script}`] : []),
        ];
      }),
    ).toEqual({});
    // A measure that finds nothing would pass every budget.
    const { html, css, script, laterScript } = weigh('/tai-lieu/TU-01-0012-001/');
    expect(html).toBeGreaterThan(3000);
    expect(css).toBeGreaterThan(3000);
    expect(script).toBeGreaterThan(500);
    // The viewer with all it is made of: OpenSeadragon alone is 86 KB.
    expect(laterScript).toBeGreaterThan(86 * 1024);
    expect(laterScript).toBeLessThan(160 * 1024);
    expect(weighViewer(outDir, '/tai-lieu/TU-01-0012-001/')).toBeLessThan(125 * 1000);
  });
});

it('names in the head of an item all that its viewer is made of', () => {
  const { tags } = byPath.get('/tai-lieu/TU-01-0012-001/') ?? { tags: [] };
  const named = tags.flatMap(({ attributes }) => attributes.get('data-scripts')?.split(' ') ?? []);
  expect(named.filter((href) => !leadsSomewhere(href, '/'))).toEqual([]);
  const viewer = named.find((href) => href.startsWith('/_astro/mount-viewer.'));
  const script = readFileSync(join(outDir, viewer ?? ''), 'utf8');
  const imported = [...script.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)];
  expect(imported.length).toBeGreaterThan(1);
  expect(named).toEqual(expect.arrayContaining(imported.map(([, file = '']) => `/_astro/${file}`)));
});

it('has a page of every kind', () => {
  expect(Object.keys(findPageKinds(outDir)).sort()).toMatchInlineSnapshot(`
    [
      "about",
      "anniversaries",
      "anniversary",
      "collection",
      "collections",
      "day",
      "exhibit",
      "exhibits",
      "file",
      "fonds",
      "fondsIndex",
      "home",
      "item",
      "organisations",
      "people",
      "places",
      "readingList",
      "request",
      "search",
      "statistics",
      "subject",
      "subjects",
      "withdrawn",
      "year",
      "years",
    ]
  `);
});

describe('titles', () => {
  it('tell the pages of a language apart', () => {
    const titles = Map.groupBy(
      pages.filter(isOfSite),
      (page) =>
        `${isEnglish(page) ? 'en' : 'vi'} ${/<title>(.*?)<\/title>/s.exec(page.html)?.[1] ?? ''}`,
    );
    const same = [...titles].filter(([, list]) => list.length > 1);
    expect(same.map(([title, list]) => [title, list.map(({ path }) => path)])).toEqual([]);
  });
});

describe('the two languages', () => {
  const alternatesOf = (page: BuiltPage) =>
    new Map(
      page.tags
        .filter(({ name, attributes }) => name === 'link' && attributes.has('hreflang'))
        .map(({ attributes }) => [attributes.get('hreflang') ?? '', attributes.get('href') ?? '']),
    );

  it('name each other and themselves', () => {
    expect(
      faults((page) => {
        const alternates = alternatesOf(page);
        if (alternates.size === 0) return [];
        const own = `${origin}${encodeURI(page.path)}`;
        const partner = byPath.get(pathOf(alternates.get(isEnglish(page) ? 'vi' : 'en')));
        return [
          ...(alternates.get(isEnglish(page) ? 'en' : 'vi') === own
            ? []
            : ['does not name itself']),
          ...(alternates.get('x-default') === alternates.get('vi') ? [] : ['x-default']),
          ...(partner === undefined ? ['partner is not there'] : []),
          ...(partner === undefined || sameMap(alternatesOf(partner), alternates)
            ? []
            : ['partner names others']),
        ];
      }),
    ).toEqual({});
  });

  it('are named on every page that exists in both', () => {
    expect(
      faults((page) => {
        const other = isEnglish(page) ? page.path.slice(3) : `/en${page.path}`;
        if (leadsTo(page) !== undefined)
          return alternatesOf(page).size === 0 ? [] : ['names the languages of another page'];
        return byPath.has(other) === alternatesOf(page).size > 0 ? [] : ['not named'];
      }),
    ).toEqual({});
  });

  it('have their own address as canonical, or that to which they lead', () => {
    expect(
      faults((page) => {
        if (!isOfSite(page)) return [];
        const [canonical] = findTags(page, 'link', { rel: 'canonical' });
        const href = canonical?.attributes.get('href');
        const path = leadsTo(page) ?? page.path;
        return href === `${origin}${encodeURI(path)}` ? [] : [href ?? 'none'];
      }),
    ).toEqual({});
  });
});

describe('what search engines read', () => {
  const indexable = () =>
    pages
      .filter((page) => isOfSite(page) && findTags(page, 'meta', { name: 'robots' }).length === 0)
      .map(({ path }) => path)
      .filter((path) => !/^\/(?:en\/)?(?:tim-kiem|yeu-cau)\/$/.test(path));

  it('is a sitemap of exactly the pages that may be found', () => {
    const sitemap = readFileSync(join(outDir, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => pathOf(url));
    expect(listed.toSorted()).toEqual(indexable().toSorted());
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('is a robots.txt that closes slips and staff pages and names the sitemap', () => {
    expect(readFileSync(join(outDir, 'robots.txt'), 'utf8')).toMatchInlineSnapshot(`
      "User-agent: *
      Disallow: /ban-truc/
      Disallow: /phong-doc/
      Disallow: /yeu-cau/
      Disallow: /en/yeu-cau/

      Sitemap: http://localhost:4321/sitemap.xml
      "
    `);
  });
});

it('redirects former URLs of the sample to existing pages, and reveals nothing more', () => {
  const leading = pages.filter((page) => leadsTo(page) !== undefined);
  expect(leading.map((page) => [page.path, leadsTo(page)])).toMatchInlineSnapshot(`
    [
      [
        "/en/ho-so/AH-45/",
        "/en/ho-so/AH-01-0008/",
      ],
      [
        "/en/phong/TLKC/",
        "/en/phong/KC/",
      ],
      [
        "/ho-so/AH-45/",
        "/ho-so/AH-01-0008/",
      ],
      [
        "/phong/TLKC/",
        "/phong/KC/",
      ],
    ]
  `);
  expect(
    leading.filter(
      (page) =>
        !byPath.has(leadsTo(page) ?? '') ||
        findTags(page, 'meta', { name: 'robots', content: 'noindex' }).length !== 1 ||
        page.html.includes('application/ld+json'),
    ),
  ).toEqual([]);
});

describe('the exhibit of the sample that waits for comments', () => {
  const [, key = ''] =
    /^reviewKey: (\w+)$/m.exec(
      readFileSync('content/exhibits/hu-gao-khang-chien/index.mdx', 'utf8'),
    ) ?? [];
  const path = `/trung-bay/hu-gao-khang-chien-${key}/`;

  it('exists in both languages for people with its URL, and is excluded from search engines', () => {
    for (const shown of [path, `/en${path}`]) {
      const page = byPath.get(shown);
      expect([shown, page && findTags(page, 'meta', { name: 'robots' }).length]).toEqual([
        shown,
        1,
      ]);
    }
  });

  it('is named nowhere but on its own pages: in no list, search, sitemap or feed', () => {
    const holders = [...findTokens(outDir, [key, 'Một nắm gạo mỗi bữa']).values()].flat();
    expect(key).toHaveLength(32);
    expect(holders).toContain(`${path.slice(1)}index.html`);
    expect(holders.filter((file) => !`/${file}`.includes(path))).toEqual([]);
  });
});

it('shows the scans of the items of the sample that name their file by its numbers', () => {
  const [heading = '', ...rows] = readFileSync('content/fonds/KC/items.csv', 'utf8').split('\n');
  expect(heading).toMatch(/^docId,docCode,fileCode,fileCatalog,fileNotation,/);
  const codes = rows.flatMap((row) => /^[^,]*,([^,]+),,01,9,/.exec(row)?.[1] ?? []);
  expect(codes).toHaveLength(4);
  for (const code of codes) {
    const page = byPath.get(`/tai-lieu/${code}/`);
    expect(page?.html).toContain('/ho-so/KC-01-0009/');
    expect(page?.html).toContain(`/iiif/${code}/1/`);
  }
});

describe('JSON-LD', () => {
  interface Typed {
    readonly '@type': string;
  }
  interface Described {
    readonly '@type': string;
    readonly conditionsOfAccess?: string;
    readonly isAccessibleForFree?: boolean;
    readonly eventAttendanceMode?: string;
    readonly startDate?: string;
    readonly location?: Typed | readonly Typed[];
    readonly image?: string;
    readonly holdingArchive?: { readonly '@type': string };
  }

  const describedBy = ({ html }: BuiltPage): readonly Described[] =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, json = '']) => JSON.parse(json) as Described,
    );

  let catalogue: Catalogue | undefined;
  beforeAll(async () => {
    const today = process.env['TODAY'] ?? '2026-11-23';
    ({ catalogue } = await readCatalogue({ contentDir: 'content', scansDir: 'scans', today }));
  });

  const withdrawn = () =>
    (catalogue?.withdrawn ?? []).flatMap(({ kind, slug }) =>
      (['vi', 'en'] as const).map((language) => urls[kind](language, slug)),
    );

  const records = () =>
    pages.filter(
      (page) =>
        /^\/(?:en\/)?(?:ho-so|tai-lieu|phong)\/[^/]+\/$/.test(page.path) &&
        leadsTo(page) === undefined &&
        !withdrawn().includes(page.path),
    );

  it('does not list withdrawn records, which are excluded from search engines', () => {
    expect(withdrawn()).toEqual(['/ho-so/KC-01-0003/', '/en/ho-so/KC-01-0003/']);
    for (const path of withdrawn()) {
      const page = byPath.get(path);
      expect(page && describedBy(page)).toEqual([]);
      expect(page && findTags(page, 'meta', { name: 'robots', content: 'noindex' })).toHaveLength(
        1,
      );
    }
  });

  it('describes every fonds, file and item as a component of the archive', () => {
    expect(records().length).toBeGreaterThan(150);
    for (const page of records()) {
      const [component] = describedBy(page).filter((one) => one['@type'] === 'ArchiveComponent');
      expect([page.path, component?.holdingArchive?.['@type']]).toEqual([
        page.path,
        'ArchiveOrganization',
      ]);
    }
  });

  it('describes every exhibit for everyone as an event, with its place where it has one', () => {
    const exhibits = pages.filter(({ path }) => /^\/(?:en\/)?trung-bay\/[^/]+\/$/.test(path));
    expect(
      exhibits.map((page) => [
        page.path.replace(/-\w{32}\//, '-…/'),
        ...describedBy(page).map(({ eventAttendanceMode, startDate, location }) => [
          eventAttendanceMode?.replace('https://schema.org/', ''),
          startDate,
          [location].flat().map((place) => place?.['@type']),
        ]),
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "/en/trung-bay/ba-hoi-keng/",
          [
            "OnlineEventAttendanceMode",
            undefined,
            [
              "VirtualLocation",
            ],
          ],
        ],
        [
          "/en/trung-bay/chiec-cau-ben-may/",
          [
            "MixedEventAttendanceMode",
            "2025-09-02",
            [
              "VirtualLocation",
              "Place",
            ],
          ],
        ],
        [
          "/en/trung-bay/hu-gao-khang-chien-…/",
        ],
        [
          "/en/trung-bay/nam-nam-van-thu-luu-tru/",
          [
            "OnlineEventAttendanceMode",
            undefined,
            [
              "VirtualLocation",
            ],
          ],
        ],
        [
          "/trung-bay/ba-hoi-keng/",
          [
            "OnlineEventAttendanceMode",
            undefined,
            [
              "VirtualLocation",
            ],
          ],
        ],
        [
          "/trung-bay/chiec-cau-ben-may/",
          [
            "MixedEventAttendanceMode",
            "2025-09-02",
            [
              "VirtualLocation",
              "Place",
            ],
          ],
        ],
        [
          "/trung-bay/hu-gao-khang-chien-…/",
        ],
        [
          "/trung-bay/nam-nam-van-thu-luu-tru/",
          [
            "OnlineEventAttendanceMode",
            undefined,
            [
              "VirtualLocation",
            ],
          ],
        ],
      ]
    `);
    const pictures = exhibits.flatMap(describedBy).map(({ image = '/khong-co/' }) => image);
    expect(pictures.filter((image) => !leadsSomewhere(image, '/'))).toEqual([]);
  });

  it('states access conditions for conditional records, and only for them', () => {
    const closed = [
      ...(catalogue?.files ?? []).map(
        (file) => [`/ho-so/${file.slug}/`, file.access.kind] as const,
      ),
      ...(catalogue?.items ?? []).map(
        (one) => [`/tai-lieu/${one.slug}/`, one.access.kind] as const,
      ),
    ].flatMap(([path, access]) => (access === 'conditional' ? [path] : []));
    const conditional = records().filter(
      (page) => describedBy(page)[0]?.conditionsOfAccess !== undefined,
    );
    expect(closed.length).toBeGreaterThan(10);
    for (const page of conditional) {
      const [component] = describedBy(page);
      expect(component?.conditionsOfAccess).not.toBe('');
      expect(component?.isAccessibleForFree).toBeUndefined();
    }
    const told = conditional.map(({ path }) => path);
    expect(told.filter((path) => !path.startsWith('/en/')).toSorted()).toEqual(closed.toSorted());
    const english = closed.map((path) => `/en${path}`).filter((one) => byPath.has(one));
    expect(told.filter((path) => path.startsWith('/en/')).toSorted()).toEqual(english.toSorted());
  });
});

it('finds the faults that it looks for', () => {
  const [policy] = readTags(
    '<meta http-equiv="content-security-policy" content="default-src &#39;self&#39;">',
  );
  expect(policy?.attributes.get('content')).toBe("default-src 'self'");
  const [link] = readTags(
    "<script>'<a href=\"/x/\">'</script><a class=b href=/y/ style='color:red'>",
  );
  expect(link?.name).toBe('script');
  const tags = readTags(
    "<script>'<a href=\"/x/\">'</script><a class=b href=/y/ style='color:red'>",
  );
  expect(tags[1]?.attributes).toEqual(
    new Map([
      ['class', 'b'],
      ['href', '/y/'],
      ['style', 'color:red'],
    ]),
  );
  expect(leadsSomewhere('/khong-co/', '/')).toBe(false);
  expect(leadsSomewhere('#khong-co', '/')).toBe(false);
  expect(leadsSomewhere('#noi-dung', '/')).toBe(true);
});

function pathOf(url: string | undefined): string {
  return url === undefined ? '' : decodeURI(new URL(url.replaceAll('&amp;', '&'), origin).pathname);
}

function sameMap(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

function headOf({ tags }: BuiltPage): readonly Tag[] {
  return tags.slice(
    0,
    tags.findIndex(({ name }) => name === 'body'),
  );
}

/** All that a browser fetches for a page by itself. */
function assetsOf(page: BuiltPage): readonly string[] {
  const sets = [
    ...attributesOf(page, ['img', 'source'], 'srcset'),
    ...attributesOf(page, ['link'], 'imagesrcset'),
  ];
  const links = page.tags.filter(
    ({ name, attributes }) =>
      name === 'link' && !['canonical', 'alternate'].includes(attributes.get('rel') ?? ''),
  );
  return [
    ...attributesOf(
      page,
      ['img', 'script', 'source', 'iframe', 'video', 'audio', 'embed', 'input'],
      'src',
    ),
    ...attributesOf(page, ['astro-island'], 'component-url'),
    ...attributesOf(page, ['astro-island'], 'renderer-url'),
    ...attributesOf({ ...page, tags: links }, ['link'], 'href'),
    ...attributesOf(page, ['use'], 'href'),
    ...sets.flatMap((set) => set.split(/,\s+/).map((one) => one.trim().split(/\s+/)[0] ?? '')),
  ];
}
