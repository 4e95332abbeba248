import { tidy } from '#src/text/normalise.ts';
import type { IssueList, Place } from '../issues/issue.ts';
import type { Attribute } from './build-prose.ts';
import { readRegion, type ComponentSpec } from './components.ts';

/** The attributes of a component as plain text; every invalid one is an issue. */
export function readAttributes(
  name: string,
  attributes: readonly Attribute[],
  spec: ComponentSpec,
  place: Place,
  issues: IssueList,
): Record<string, string> {
  const known = [...spec.required, ...spec.optional];
  const props: Record<string, string> = {};
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
      if (attribute.type !== 'mdxJsxAttribute' || attribute.value !== null) {
        issues.add('code-in-prose', place, {});
      }
      continue;
    }
    if (!known.includes(attribute.name)) {
      const params = { name, attribute: attribute.name, known: known.join(', ') || '–' };
      issues.add('unknown-attribute', place, params);
      continue;
    }
    const value = tidy(attribute.value ?? '');
    if (value !== '') props[attribute.name] = value;
  }
  for (const attribute of spec.required) {
    if (props[attribute] === undefined) {
      issues.add('missing-attribute', place, { name, attribute });
    }
  }
  const { region } = props;
  if (region !== undefined) {
    const read = readRegion(region);
    if (read === undefined) issues.add('bad-region', place, { value: region });
    else props['region'] = read;
  }
  return props;
}
