/** Papers that a reader shows at the counter: only the kind is stored. */
export const paperKinds = [
  'citizen-card',
  'passport',
  'introduction-letter',
  'request-letter',
  'work-card',
  'student-card',
  'other',
] as const;
export type PaperKind = (typeof paperKinds)[number];
