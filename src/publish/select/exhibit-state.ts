import type { ExhibitRecord, ExhibitState } from '#src/catalogue/model.ts';

/** The state of an exhibit on a day: a published one stays a draft until its `from`. */
export function toStateOn(
  { state, from }: Pick<ExhibitRecord, 'state' | 'from'>,
  today: string,
): ExhibitState {
  return state === 'published' && from !== undefined && today < from ? 'draft' : state;
}
