import type { IssueList, Place } from '../issues/issue.ts';
import type { ComponentSet } from './components.ts';

/** A component in its parent. */
export interface Placed {
  readonly name: string;
  readonly place: Place;
}

/** Reports misplaced components, and components without their required parts. */
export function checkPlacement(
  parent: Placed | undefined,
  children: readonly Placed[],
  components: ComponentSet,
  issues: IssueList,
): void {
  for (const { name, place } of children) {
    const inside = components[name]?.inside;
    if (inside === undefined || inside.includes(parent?.name ?? '')) continue;
    const parents = inside.map((one) => `<${one}>`).join(', ');
    issues.add('misplaced-part', place, { name, parents });
  }
  const holds = parent && components[parent.name]?.holds;
  if (parent === undefined || holds === undefined) return;
  const { name: part, least, most } = holds;
  const count = children.filter(({ name }) => name === part).length;
  const others = children.some(({ name }) => name !== part);
  if (count >= least && count <= (most ?? count) && !others) return;
  const name = parent.name;
  if (least === most) issues.add('wrong-parts', parent.place, { name, part, count: least });
  else issues.add('too-few-parts', parent.place, { name, part, least });
}
