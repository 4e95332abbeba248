export { hasErrors } from './issue.ts';
export type { Issue } from './issue.ts';
export { formatAsAnnotations, formatAsJson, formatForTerminal } from './report/reporters.ts';
