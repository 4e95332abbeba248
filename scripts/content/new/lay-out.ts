import type { Answers } from './answers.ts';
import { layOutCollection } from './lay-out-collection.ts';
import { layOutExhibit } from './lay-out-exhibit.ts';
import { layOutFonds } from './lay-out-fonds.ts';

/** New files by path, relative to the content folder. */
export type NewFiles = ReadonlyMap<string, string>;

export function layOut(answers: Answers): NewFiles {
  switch (answers.kind) {
    case 'exhibit':
      return layOutExhibit(answers);
    case 'collection':
      return layOutCollection(answers);
    case 'fonds':
      return layOutFonds(answers);
  }
}
