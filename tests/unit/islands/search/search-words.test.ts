import { describe, expect, it } from 'vitest';
import { mergeById, spellingsOf } from '../../../../src/islands/search/merge-answers.ts';
import { foldSyllables } from '../../../../src/text/fold.ts';

describe('what is asked', () => {
  it('is the query as typed, and then without marks', () => {
    expect(spellingsOf('Đảng bộ', foldSyllables)).toEqual(['Đảng bộ', 'dang bo']);
    expect(spellingsOf('dang bo', foldSyllables)).toEqual(['dang bo']);
    expect(spellingsOf('mĩ thạnh', foldSyllables)).toEqual(['mĩ thạnh', 'mi thanh']);
  });

  it('puts exact answers first and each once', () => {
    const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(mergeById([[b], [a, b, c]])).toEqual([b, a, c]);
  });
});
