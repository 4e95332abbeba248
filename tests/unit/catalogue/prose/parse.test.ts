import { describe, expect, it } from 'vitest';
import { createIssueList } from '#src/catalogue/issues/issue.ts';
import type { ProseFlavour } from '#src/catalogue/prose/components.ts';
import { parseProse } from '#src/catalogue/prose/parse.ts';

function parse(body: string, flavour: ProseFlavour = 'exhibit') {
  const issues = createIssueList();
  const reading = parseProse('a.mdx', body, flavour, 'vi', issues);
  return { ...reading, issues: issues.all };
}

describe('prose', () => {
  it('is HTML between components, in order', () => {
    expect(parse('Một.\n\n<Note>Hai **ba**.</Note>\n\nBốn.').prose).toEqual([
      { kind: 'html', html: '<p>Một.</p>' },
      {
        kind: 'component',
        name: 'Note',
        props: {},
        children: [{ kind: 'html', html: '<p>Hai <strong>ba</strong>.</p>' }],
      },
      { kind: 'html', html: '<p>Bốn.</p>' },
    ]);
  });

  it.each<ProseFlavour>(['plain', 'collection', 'exhibit'])(
    'has paragraphs where an archivist indents by a tab or spaces (%s)',
    (flavour) => {
      const indented = ['\tMột.', '    Hai.', '        Ba.', '- Mục\n\n\tBốn.', '\t## Năm'];
      for (const before of ['', 'Trước.\n\n', '## Đề mục\n\n', '---\n\n', '1. Mục\n\n']) {
        const { prose, issues } = parse(`${before}${indented.join('\n\n')}`, flavour);
        const html = JSON.stringify(prose);
        expect(html).not.toMatch(/<pre|<code/);
        for (const word of ['Một.', 'Hai.', 'Ba.', 'Bốn.', 'Năm']) expect(html).toContain(word);
        expect(issues).toEqual([]);
      }
    },
  );

  it('has an indented paragraph below a component and inside one', () => {
    const { prose } = parse('<Note>\n\n\tHai.\n\n</Note>\n\n\tBốn.');
    expect(JSON.stringify(prose)).toContain('<p>Hai.</p>');
    expect(prose.at(-1)).toEqual({ kind: 'html', html: '<p>Bốn.</p>' });
  });

  it('begins its headings at the second level, and at the third inside a titled part', () => {
    const { prose } = parse(
      '# Một\n\n## Hai\n\n<Chapter title="a">\n\n# Ba\n\n</Chapter>\n\n# Một',
    );
    expect(JSON.stringify(prose)).toMatch(
      /<h2 id=\\"mot\\">.*<h3 id=\\"hai\\">.*<h3 id=\\"ba\\">.*<h2 id=\\"mot-2\\">/,
    );
  });

  it('has tables, and notes in Vietnamese', () => {
    const { prose } = parse('| a | b |\n|---|---|\n| 1 | 2 |\n\nLời[^1].\n\n[^1]: Chú.', 'plain');
    const html = JSON.stringify(prose);
    expect(html).toContain('<table>');
    expect(html).toContain('Chú thích');
    expect(html).toContain('Về chỗ dẫn');
  });

  it('leaves comments out', () => {
    expect(parse('Một.\n\n{/* ghi nhớ */}\n\nHai.')).toMatchObject({ issues: [] });
    expect(parse('Một.\n\n<!-- ghi nhớ -->', 'plain')).toMatchObject({
      issues: [],
      prose: [{ html: '<p>Một.</p>' }],
    });
  });

  it('never lets a tag or a dangerous address through', () => {
    const evil = '<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1))\n\n<b onclick=1>x</b>';
    const html = JSON.stringify(parse(evil, 'plain').prose);
    expect(html).not.toMatch(/<img|onerror|onclick|javascript:/);
  });

  it('lists the records that it shows, with their positions', () => {
    const { references } = parse('\n\n<Quote record="A-1" page="2">Lời</Quote>');
    expect(references).toEqual([
      {
        component: 'Quote',
        record: 'A-1',
        kinds: 'item',
        page: '2',
        quote: 'Lời',
        shows: false,
        place: { file: 'a.mdx', row: 3 },
      },
    ]);
  });

  it('gives steps and spots the record and page of their parent', () => {
    const { references } = parse(`
<Scene record="A-1" page="2" alt="Trang">

<Step region="1,2,3,4" alt="Dòng">

Lời

<Hotspot region="5,6,7,8" title="Dấu" />

</Step>

<Step record="B-1" alt="Trang khác" />

</Scene>`);
    expect(references.map(({ component, record, page }) => [component, record, page])).toEqual([
      ['Scene', 'A-1', '2'],
      ['Step', 'A-1', '2'],
      ['Hotspot', 'A-1', '2'],
      ['Step', 'B-1', undefined],
    ]);
  });
});
