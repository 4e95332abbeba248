import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { makeArchive, runScript, type Archive, type CommandResult } from './build-in-folder.ts';
import { smallArchive } from './small-archive.ts';

const slowly = { timeout: 300_000 };
const archives: Archive[] = [];
afterAll(() => {
  for (const archive of archives) archive.remove();
});

function open(files: Readonly<Record<string, string>>): Archive {
  const archive = makeArchive(files);
  archives.push(archive);
  return archive;
}

/** The names of the errors that the check tells, and how it ends. */
function check({ env }: Archive): { readonly code: number; readonly errors: readonly string[] } {
  const { code, said } = runScript('scripts/content.ts', env, ['check', '--json']);
  const { issues } = JSON.parse(said) as { issues: { name: string; severity: string }[] };
  return {
    code,
    errors: issues.filter(({ severity }) => severity === 'error').map(({ name }) => name),
  };
}

const drawing = sharp({ create: { width: 300, height: 400, channels: 3, background: '#fff' } })
  .composite([{ input: { text: { text: 'Trang thử', dpi: 200 } } }])
  .jpeg()
  .toBuffer();
const name = 'Nguyễn Thị Bạch Mai';
const alto = (text: string) =>
  `<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description><MeasurementUnit>pixel</MeasurementUnit></Description><Layout><Page WIDTH="300" HEIGHT="400"><PrintSpace><TextBlock ID="b"><TextLine HPOS="20" VPOS="100" WIDTH="200" HEIGHT="20"><String CONTENT="${text}" HPOS="20" VPOS="100" WIDTH="200" HEIGHT="20"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>`;

/** Puts files beside the scans of the open item of two pages. */
function put({ scans }: Archive, files: Readonly<Record<string, string | Uint8Array>>): void {
  const folder = join(scans, 'TU/TU-01-0145/TU-01-0145-001');
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
}

const redact = (region: string): Readonly<Record<string, string>> => ({
  ...smallArchive,
  'fonds/TU/redactions.csv': `docCode,page,x,y,width,height,ground,reason\nTU-01-0145-001,1,${region},privacy,Tên người dân\n`,
});

describe('what would end a build with an error is an error of the check', () => {
  it.each([
    ['scan-not-picture', smallArchive, { '0001.jpg': 'Đây không phải ảnh.' }],
    ['scan-unreadable', smallArchive, { '0001.jpg': '\u0001\u0002' }],
    ['scan-empty', smallArchive, { '0001.jpg': '' }],
    ['redaction-outside', redact('9000,9000,10,10'), {}],
  ])(
    '%s',
    async (issue, content, scans) => {
      const archive = open(content);
      put(archive, { '0001.jpg': await drawing, '0002.jpg': await drawing, ...scans });
      expect(check(archive)).toEqual({ code: 1, errors: [issue] });
    },
    120_000,
  );

  it('scan-damaged', async () => {
    const archive = open(smallArchive);
    const bytes = await drawing;
    put(archive, { '0001.jpg': bytes, '0002.jpg': bytes.subarray(0, bytes.length - 300) });
    expect(check(archive)).toEqual({ code: 1, errors: ['scan-damaged'] });
  }, 120_000);
});

describe('a name that is blacked out on one page and can be read on the next', slowly, () => {
  it('is reported by the check, and the gate stops the build', async () => {
    const archive = open(redact('10,90,220,40'));
    put(archive, {
      '0001.jpg': await drawing,
      '0001.xml': alto(name),
      '0002.jpg': await drawing,
      '0002.xml': alto(name),
    });
    expect(check(archive)).toEqual({ code: 1, errors: ['closed-in-output'] });
    expect(archive.build().code).toBe(1);
    expect(existsSync(archive.out)).toBe(false);
  });
});

describe('what the check passes', slowly, () => {
  const passes = async (archive: Archive): Promise<CommandResult> => {
    expect(check(archive)).toEqual({ code: 0, errors: [] });
    return Promise.resolve(archive.build());
  };

  it('is built when there is no record at all', async () => {
    const archive = open({ 'site.yaml': 'name: { vi: Kho thử }\n' });
    expect(await passes(archive)).toMatchObject({ code: 0 });
  });

  it('is built although files of a closed record are unreadable, which are reported by path', async () => {
    const archive = open(smallArchive);
    const closed = 'TU/TU-01-0145/TU-01-0145-002';
    mkdirSync(join(archive.scans, closed), { recursive: true });
    writeFileSync(join(archive.scans, closed, '0001.pdf'), 'Đây không phải PDF.');
    writeFileSync(join(archive.scans, closed, '0001.xml'), '<tei/>');
    const { code, said } = await passes(archive);
    expect(code).toBe(0);
    for (const file of ['0001.pdf', '0001.xml']) {
      const told = said.slice(said.indexOf(`${closed}/${file}\n`));
      expect(told).toMatch(/^.*\n\s+closed-unsearched /);
    }
  });

  it('is built with names and numbers that an address or a disk might trip over', async () => {
    const archive = open({
      ...smallArchive,
      'fonds/TU/files.csv':
        (smallArchive['fonds/TU/files.csv'] ?? '') +
        'TU-A%20B-1,01/A?,1#2,"Tiêu đề </script><!-- và & sau",01,01,1976,1977,0,01\n' +
        '..-1,..,..,Hai chấm,01,01,1976,1976,0,01\n' +
        'index,_astro,404,Tên tệp,01,01,1976,1976,0,01\n' +
        'TU-02-0001,mục lục 02 (bổ sung),"1/2",Ngày nhuận,01,01,29/02/1976,1976,0,01\n',
      'anniversaries.yaml':
        '- id: nhuan\n  day: 29/02\n  title: Ngày nhuận\n- id: index\n  day: 30/12 âm lịch\n  title: Tất niên\n',
      'collections/index.mdx': '---\ntitle: Mục\nsummary: Mục.\n---\nLời.\n',
      'authorities/people.csv': 'id,name\nindex,Trang Văn A\ntrang,Trang\n2,Hai\n',
    });
    // A page without its words is shown, so both only warn.
    put(archive, { '0001.jpg': await drawing, '0001.xml': '<TEI/>', '0002.jpg': await drawing });
    const { code, said } = await passes(archive);
    expect(said).toContain('words-unreadable');
    expect(code).toBe(0);
  });
});
