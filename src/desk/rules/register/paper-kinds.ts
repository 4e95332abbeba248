/** Papers that a reader shows at the counter: of them only the kind is kept. */
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
