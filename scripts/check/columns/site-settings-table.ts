import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import { siteSchema } from '#src/domain/schema/site.ts';

/** One setting of `site.yaml`: its dotted name and its default. */
export interface SiteSetting {
  readonly name: string;
  readonly byDefault: string;
}

/** Every setting of the schema, in order; a bilingual text is one setting. */
export function listSiteSettings(): readonly SiteSetting[] {
  const defaults: unknown = siteSchema.parse({});
  return listNames(siteSchema, []).map((path) => ({
    name: path.join('.'),
    byDefault: describe(path.reduce<unknown>(pick, defaults)),
  }));
}

function listNames(schema: $ZodType, path: readonly string[]): readonly (readonly string[])[] {
  const { def } = (schema as $ZodTypes)._zod;
  switch (def.type) {
    case 'default':
    case 'prefault':
    case 'optional':
      return listNames(def.innerType, path);
    case 'object':
      if ('vi' in def.shape) return [path];
      return Object.entries(def.shape).flatMap(([name, one]) => listNames(one, [...path, name]));
    default:
      return [path];
  }
}

function pick(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function describe(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.length === 0 ? '' : `\`[${value.join(', ')}]\``;
  const text = typeof value === 'object' ? pick(value, 'vi') : value;
  return `\`${typeof text === 'string' ? text : JSON.stringify(text)}\``;
}
