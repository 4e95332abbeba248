import { describe, expect, it } from 'vitest';
import { parseSampleText } from '#scripts/sample/parse-text.ts';

const blocksOf = (text: string) => parseSampleText(text)[0]?.blocks;

describe('a sample text', () => {
  it('is split into pages at lines of dashes', () => {
    expect(parseSampleText('một\n---\nhai\n--- \nba')).toHaveLength(3);
    expect(parseSampleText('^ ------\nmột')).toHaveLength(1);
  });

  it('has a kind of block for every mark', () => {
    const text = 'A || B\n# nghị quyết\n^ giữa\n> phải\n((ghi chú ))\n{dau}\nđoạn';
    expect(blocksOf(text)).toEqual([
      { kind: 'columns', left: 'A', right: 'B' },
      { kind: 'heading', text: 'NGHỊ QUYẾT' },
      { kind: 'centred', text: 'giữa' },
      { kind: 'right', text: 'phải' },
      { kind: 'note', text: 'ghi chú' },
      { kind: 'seal' },
      { kind: 'paragraph', text: 'đoạn' },
    ]);
  });

  it('joins the lines of a paragraph and begins another at a list', () => {
    expect(blocksOf('một\nhai\n- ba\n1. bốn\na) năm\nII. sáu')).toEqual(
      ['một hai', '- ba', '1. bốn', 'a) năm', 'II. sáu'].map((text) => ({
        kind: 'paragraph',
        text,
      })),
    );
  });

  it('says which pages are faded and askew', () => {
    const [first, second] = parseSampleText('{mo}\n{nghieng}\nmột\n---\nhai');
    expect(first).toMatchObject({ isFaded: true, isAskew: true });
    expect(second).toMatchObject({ isFaded: false, isAskew: false });
  });
});
