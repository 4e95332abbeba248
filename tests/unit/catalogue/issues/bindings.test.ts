import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toTemporaryPath } from '#src/files/temporary.ts';
import { readCatalogue } from '#src/catalogue/read/index.ts';
import { hashFile } from '#src/imaging/read/hash-file.ts';
import { folder, item, layOutBoundArchive } from '#tests/helpers/bound-archive.ts';

const lockFile = 'fonds/TU/pages.lock';
const changed = ['fonds/TU/pages.csv:2 changed-scans', 'fonds/TU/redactions.csv:2 changed-scans'];

describe('scans of an item with rows by page', () => {
  it('are noted on first sight, once, and said so', async () => {
    const archive = layOutBoundArchive();
    expect(await archive.check()).toEqual([`${lockFile} new-lock`]);
    expect(archive.lock()).toEqual([
      `${item} 1 0001.jpg 7692`,
      `${item} 2 0002.jpg 3fc4 pages`,
      `${item} 3 0003.jpg 8b5b redactions:1,2,3,4`,
    ]);
    expect(await archive.check()).toEqual([]);
  });

  it('stop the build when one was added, and each row says which page it means now', async () => {
    const archive = layOutBoundArchive();
    await archive.check();
    archive.put({ [`${folder}/0001b.jpg`]: 'missed' });
    expect(await archive.report()).toMatchInlineSnapshot(`
      "
      content/fonds/TU/pages.csv
        2 · page changed-scans Ảnh của "TU-01-0001-001" đã đổi: trang 2 trước là 0002.jpg, nay là 0001b.jpg. 0002.jpg nay là trang 3. Xem lại rồi nhận: npm run content -- confirm-pages "TU-01-0001-001"

      content/fonds/TU/redactions.csv
        2 · page changed-scans Ảnh của "TU-01-0001-001" đã đổi: trang 3 trước là 0003.jpg, nay là 0002.jpg. 0003.jpg nay là trang 4. Xem lại rồi nhận: npm run content -- confirm-pages "TU-01-0001-001"

      2 lỗi trong 2 tệp. Trang không được dựng.
      "
    `);
    expect(await archive.report('en')).toMatchInlineSnapshot(`
      "
      content/fonds/TU/pages.csv
        2 · page changed-scans The scans of "TU-01-0001-001" have changed: page 2 was 0002.jpg and is now 0001b.jpg. 0002.jpg is page 3 now. Check it, then accept it: npm run content -- confirm-pages "TU-01-0001-001"

      content/fonds/TU/redactions.csv
        2 · page changed-scans The scans of "TU-01-0001-001" have changed: page 3 was 0003.jpg and is now 0002.jpg. 0003.jpg is page 4 now. Check it, then accept it: npm run content -- confirm-pages "TU-01-0001-001"

      2 errors in 2 files. The site is not built.
      "
    `);
    expect(archive.lock()).toHaveLength(3);
  });

  it.each([
    ['removed', `${folder}/0001.jpg`, undefined],
    ['replaced', `${folder}/0002.jpg`, 'scanned again'],
    ['added at the end', `${folder}/0004.jpg`, 'four'],
  ])('stop it when one was %s', async (_, path, text) => {
    const archive = layOutBoundArchive();
    await archive.check();
    if (text === undefined) archive.remove(path);
    else archive.put({ [path]: text });
    const found = await archive.check();
    expect(found.filter((line) => line.includes('changed-scans'))).toEqual(changed);
  });

  it('stop it when they were renamed, exchanged or are all gone', async () => {
    const renamed = layOutBoundArchive();
    await renamed.check();
    renameSync(join(renamed.root, folder, '0003.jpg'), join(renamed.root, folder, '0003a.jpg'));
    expect(await renamed.check()).toEqual(changed);

    const exchanged = layOutBoundArchive();
    await exchanged.check();
    exchanged.put({ [`${folder}/0001.jpg`]: 'two', [`${folder}/0002.jpg`]: 'one' });
    expect(await exchanged.check()).toEqual(changed);

    const gone = layOutBoundArchive();
    await gone.check();
    gone.remove(folder);
    expect((await gone.check()).filter((line) => line.includes('changed'))).toEqual(changed);
  });

  it('give no catalogue while they are not confirmed', async () => {
    const archive = layOutBoundArchive();
    await archive.check();
    archive.put({ [`${folder}/0000.jpg`]: 'cover' });
    const { catalogue } = await readCatalogue({ ...archive, today: '2026-11-23' });
    expect(catalogue).toBeUndefined();
  });

  it('are known to the folder of caches when the lock or its lines are deleted', async () => {
    const archive = layOutBoundArchive();
    await archive.check();
    archive.remove(`content/${lockFile}`);
    archive.put({ [`${folder}/0001b.jpg`]: 'missed' });
    expect(await archive.check()).toEqual([...changed, `${lockFile} restored-lock`]);
    expect(archive.lock()).toHaveLength(3);
  });

  it('are known to the fixity manifest when lock and caches are gone', async () => {
    const archive = layOutBoundArchive();
    const fixityFile = join(archive.root, 'scans.sha256');
    const lines = ['0001.jpg', '0002.jpg', '0003.jpg'].map(async (name) => {
      const sum = await hashFile(join(archive.root, folder, name));
      return `${sum}  TU/TU-01-0001/${item}/${name}\n`;
    });
    writeFileSync(fixityFile, (await Promise.all(lines)).join(''));
    archive.put({ [`${folder}/0001b.jpg`]: 'missed' });
    expect(await archive.check({ fixityFile })).toEqual(changed);
    archive.remove(`${folder}/0001b.jpg`);
    expect(await archive.check({ fixityFile })).toEqual([`${lockFile} new-lock`]);
  });

  it('follow an item that has another code', async () => {
    const archive = layOutBoundArchive();
    await archive.check();
    const code = 'TU-01-0001-009';
    for (const name of ['items', 'pages', 'redactions']) {
      const path = `content/fonds/TU/${name}.csv`;
      archive.put({ [path]: archive.read(path).replace(item, code) });
    }
    const target = join(archive.root, folder.replace(item, code));
    renameSync(join(archive.root, folder), target);
    writeFileSync(join(target, '0001b.jpg'), 'missed');
    expect(await archive.check()).toEqual([...changed, `${lockFile} stale-lock`]);
  });

  it('are not asked for where there is no folder of scans', async () => {
    const archive = layOutBoundArchive({
      'content/fonds/TU/items.csv': `docCode,fileCode,subject,mode,numberOfPage\n${item},TU-01-0001,Báo cáo,01,3\n`,
    });
    await archive.check();
    archive.remove('scans');
    expect(await archive.check()).toEqual([]);
  });

  it('must be readable', async () => {
    const archive = layOutBoundArchive();
    const path = join(archive.root, folder, '0002.jpg');
    chmodSync(path, 0);
    const isRoot = process.getuid?.() === 0;
    const found = await archive.check();
    expect(found.some((line) => line.endsWith('unhashed-scan'))).toBe(!isRoot);
  });
});

describe('numbers in file names', () => {
  it('that say another page than the row does must be settled by a person, once', async () => {
    const archive = layOutBoundArchive({ [`${folder}/0001b.jpg`]: 'missed' });
    expect(await archive.report()).toMatchInlineSnapshot(`
      "
      content/fonds/TU/pages.csv
        2 · page doubtful-page Không rõ ảnh nào: trang 2 của "TU-01-0001-001" là 0001b.jpg, mà 0002.jpg (mang số 2) là trang 3. Ghi tên tệp vào cột scan, hoặc chọn: npm run content -- confirm-pages "TU-01-0001-001"

      content/fonds/TU/redactions.csv
        2 · page doubtful-page Không rõ ảnh nào: trang 3 của "TU-01-0001-001" là 0002.jpg, mà 0003.jpg (mang số 3) là trang 4. Ghi tên tệp vào cột scan, hoặc chọn: npm run content -- confirm-pages "TU-01-0001-001"

      2 lỗi trong 2 tệp. Trang không được dựng.
      "
    `);
    expect(await archive.report('en')).toMatchInlineSnapshot(`
      "
      content/fonds/TU/pages.csv
        2 · page doubtful-page It is not clear which scan is meant: page 2 of "TU-01-0001-001" is 0001b.jpg, but 0002.jpg, which has that number, is page 3. Enter the file name in the column scan, or choose: npm run content -- confirm-pages "TU-01-0001-001"

      content/fonds/TU/redactions.csv
        2 · page doubtful-page It is not clear which scan is meant: page 3 of "TU-01-0001-001" is 0002.jpg, but 0003.jpg, which has that number, is page 4. Enter the file name in the column scan, or choose: npm run content -- confirm-pages "TU-01-0001-001"

      2 errors in 2 files. The site is not built.
      "
    `);
  });

  it('are a warning where the row closes nothing', async () => {
    const archive = layOutBoundArchive({
      'content/fonds/TU/pages.csv': `docCode,page,folio,mode\n${item},2,2,01\n`,
      'content/fonds/TU/redactions.csv': 'docCode,page,x,y,width,height\n',
      [`${folder}/0001b.jpg`]: 'missed',
    });
    expect(await archive.check()).toEqual(['fonds/TU/pages.csv:2 doubtful-folio']);
  });

  it('are looked at again for a row that comes later', async () => {
    const archive = layOutBoundArchive({
      'content/fonds/TU/pages.csv': `docCode,scan,mode,accessReason\n${item},0002.jpg,02,privacy\n`,
      'content/fonds/TU/redactions.csv': 'docCode,page,x,y,width,height\n',
      [`${folder}/0001b.jpg`]: 'missed',
    });
    expect(await archive.check()).toEqual([`${lockFile} new-lock`]);
    archive.put({
      'content/fonds/TU/redactions.csv': `docCode,page,x,y,width,height,ground\n${item},3,1,2,3,4,privacy\n`,
    });
    expect(await archive.check()).toEqual(['fonds/TU/redactions.csv:2 doubtful-page']);
  });
});

describe('the column scan', () => {
  const byScan = {
    'content/fonds/TU/pages.csv': `docCode,scan,mode,accessReason\n${item},0002.jpg,02,privacy\n`,
    'content/fonds/TU/redactions.csv': `docCode,scan,x,y,width,height,ground\n${item},0003,1,2,3,4,privacy\n`,
  };

  it('names the page by its file, so that an added scan moves no row', async () => {
    const archive = layOutBoundArchive(byScan);
    await archive.check();
    archive.put({ [`${folder}/0001b.jpg`]: 'missed' });
    expect(await archive.check()).toEqual([]);
    const { catalogue } = await readCatalogue({ ...archive, today: '2026-11-23' });
    const pages = catalogue?.items[0]?.pages ?? [];
    expect(pages.map(({ access }) => access.kind)).toEqual(['open', 'open', 'conditional', 'open']);
    expect(pages.map(({ redactions }) => redactions.length)).toEqual([0, 0, 0, 1]);
  });

  it('stops the build where another picture bears the name now', async () => {
    const archive = layOutBoundArchive(byScan);
    await archive.check();
    archive.put({ [`${folder}/0002.jpg`]: 'three', [`${folder}/0003.jpg`]: 'two' });
    expect(await archive.check()).toEqual(changed);
  });

  it('must name a scan that is there, and agree with the number', async () => {
    const archive = layOutBoundArchive({
      'content/fonds/TU/pages.csv': `docCode,page,scan,mode\n${item},2,0003.jpg,01\n${item},,0009.jpg,01\n`,
      'content/fonds/TU/redactions.csv': `docCode,page,scan,x,y,width,height\n${item},,,1,2,3,4\n`,
    });
    expect(await archive.report()).toMatchInlineSnapshot(`
      "
      content/fonds/TU/pages.csv
        2 · scan unlike-scan  Cột scan ghi "0003.jpg" là trang 3, cột page ghi trang 2. Sửa một trong hai, hoặc chỉ giữ cột scan.
        3 · scan unknown-scan "TU-01-0001-001" không có ảnh "0009.jpg". Có phải "0001.jpg"?

      content/fonds/TU/redactions.csv
        2 · page missing-value Thiếu Trang. Điền vào, đây là thông tin bắt buộc.

      Cảnh báo (không dừng việc dựng trang):

      content/fonds/TU/pages.lock
         new-lock Lần đầu ghi nhận ảnh của 1 văn bản có trang bị đóng hoặc che: TU-01-0001-001. Kiểm tra các trang ấy một lần, rồi lưu tệp này cùng các bảng CSV.

      content/fonds/TU/redactions.csv
        2 · ground missing-ground Chỗ che chưa ghi căn cứ. Ghi ground để độc giả biết vì sao chỗ ấy được che.

      3 lỗi trong 2 tệp. Trang không được dựng. 2 cảnh báo.
      "
    `);
    expect(await archive.report('en')).toMatchInlineSnapshot(`
      "
      content/fonds/TU/pages.csv
        2 · scan unlike-scan  The column scan says "0003.jpg", which is page 3; the column page says 2. Correct one of them, or use only the column scan.
        3 · scan unknown-scan "TU-01-0001-001" has no scan "0009.jpg". Did you mean "0001.jpg"?

      content/fonds/TU/redactions.csv
        2 · page missing-value Page is missing. Fill it in; it is required.

      Warnings (they do not stop the build):

      content/fonds/TU/redactions.csv
        2 · ground missing-ground A redaction has no ground. Fill in ground so that readers know why it is redacted.

      3 errors in 2 files. The site is not built. 1 warning.
      "
    `);
  });
});

describe('pages.lock', () => {
  it('that cannot be read, or holds marks of merging, stops the build and is not written over', async () => {
    const archive = layOutBoundArchive();
    await archive.check();
    const broken = `<<<<<<< ours\n${archive.read(`content/${lockFile}`)}=======\nkhác\n`;
    archive.put({ [`content/${lockFile}`]: broken });
    expect(await archive.check()).toEqual([
      `${lockFile}:1 conflicted-lock`,
      `${lockFile}:9 conflicted-lock`,
      `${lockFile}:10 unreadable-lock`,
    ]);
    expect(archive.read(`content/${lockFile}`)).toBe(broken);
  });

  it('that cannot be written stops the build', async () => {
    const archive = layOutBoundArchive();
    // Folders stand where the next files would be written before they get their names.
    const last = Number(toTemporaryPath('').split('-').at(-1));
    for (let next = last + 1; next < last + 20; next += 1)
      mkdirSync(join(archive.contentDir, 'fonds/TU', `.tmp-${process.pid}-${next}`));
    expect(await archive.check()).toContain(`${lockFile} unwritable-lock`);
  });
});

it('rows in the tables of another fonds hold for their item all the same', async () => {
  const archive = layOutBoundArchive({
    'content/fonds/KC/fonds.md':
      '---\nfondsCode: KC\ntitle: Kháng chiến\nlanguage: "01"\nmode: "01"\n---\n\nPhông.\n',
    'content/fonds/KC/pages.csv': `docCode,page,mode,accessReason\n${item},1,02,privacy\n`,
  });
  await archive.check();
  const { catalogue } = await readCatalogue({ ...archive, today: '2026-11-23' });
  expect(catalogue?.items[0]?.pages[0]?.access.kind).toBe('conditional');
});

describe('an item that readers see nothing of', () => {
  const withMode = (columns: string, values: string) => ({
    'content/fonds/TU/items.csv': `docCode,fileCode,subject,typeName,language,${columns}\n${item},TU-01-0001,Báo cáo,Báo cáo,01,${values}\n`,
  });
  const open = withMode('mode', '01');
  const warned = [
    'fonds/TU/pages.csv:2 changed-scans warning',
    'fonds/TU/redactions.csv:2 changed-scans warning',
  ];

  it.each([
    ['withheld', withMode('mode,withheld', '01,x')],
    ['conditional', withMode('mode,accessReason', '02,privacy')],
  ])(
    'because it is %s goes at once though its scans changed; open again, they are an error',
    async (_, closed) => {
      const archive = layOutBoundArchive(open);
      await archive.check();
      const lock = archive.lock();
      archive.put({ ...closed, [`${folder}/0001b.jpg`]: 'missed' });
      expect((await archive.severities()).filter((line) => line.includes('changed'))).toEqual(
        warned,
      );
      const { catalogue } = await readCatalogue({ ...archive, today: '2026-11-23' });
      expect(catalogue?.items[0]?.access.kind).not.toBe('open');
      expect(archive.lock(), 'nothing is taken over without a person').toEqual(lock);
      archive.put(open);
      expect(await archive.check()).toEqual(changed);
      expect((await readCatalogue({ ...archive, today: '2026-11-23' })).catalogue).toBeUndefined();
    },
  );

  it('may be withdrawn with every scan of it gone from the disk', async () => {
    const archive = layOutBoundArchive(open);
    await archive.check();
    archive.put(withMode('mode,withheld', '01,x'));
    archive.remove(folder);
    const { catalogue } = await readCatalogue({ ...archive, today: '2026-11-23' });
    expect(catalogue?.items.map(({ access }) => access.kind)).toEqual(['withheld']);
  });
});
