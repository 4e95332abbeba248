import type { AllowedFields, Fields } from '#src/public/public-model.ts';

/** Columns of a conditional record, as `publish/select` would let them out. */
export function allowFields(fields: Fields = {}): AllowedFields {
  return fields as AllowedFields;
}
