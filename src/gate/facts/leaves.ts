export interface Leaf {
  /** `fields.description`, `variants.0` */
  readonly path: string;
  readonly value: string;
}

/** Constants of the model, not texts of the archive. */
const structural = new Set(['kind', 'reason', 'from', 'opensOn']);

/** Every text in a record, at any depth, except dates: any page may show the same day. */
export function listLeaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path, value }];
  if (value === null || typeof value !== 'object' || 'edtf' in value) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    structural.has(key) ? [] : listLeaves(inner, path === '' ? key : `${path}.${key}`),
  );
}
