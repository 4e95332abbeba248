import type { Language } from '#src/domain/values.ts';
import type { Issue, IssueName } from '../issue.ts';
import { buildReport, describeIssue, type FileIssues, type Totals } from './report.ts';

export interface ReportOptions {
  readonly language: Language;
  /** What stands before the paths of files: the content folder as it was given. */
  readonly root: string;
  /** The same for scans. */
  readonly scansRoot?: string;
}

type Rest = ShownIssues['rest'];
const sum = (rest: Rest): number => rest.reduce((total, [, count]) => total + count, 0);
const list = (rest: Rest): string => rest.map(([name, count]) => `${name} ${count}`).join(', ');

const words = {
  vi: {
    warnings: 'Cảnh báo (không dừng việc dựng trang):',
    clean: 'Không có lỗi.',
    summary: ({ errors, files }: Totals) =>
      `${errors} lỗi trong ${files} tệp. Trang không được dựng.`,
    alsoWarnings: ({ warnings }: Totals) => `${warnings} cảnh báo.`,
    more: (rest: Rest) => `… và ${sum(rest)} chỗ nữa trong tệp này: ${list(rest)}.`,
  },
  en: {
    warnings: 'Warnings (they do not stop the build):',
    clean: 'No errors.',
    summary: ({ errors, files }: Totals) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'} in ${files} ${files === 1 ? 'file' : 'files'}. The site is not built.`,
    alsoWarnings: ({ warnings }: Totals) =>
      `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
    more: (rest: Rest) => `… and ${sum(rest)} more in this file: ${list(rest)}.`,
  },
};

/** The report for people: by file, one line an issue and at most 20 a file, totals last. */
export function formatForTerminal(issues: readonly Issue[], options: ReportOptions): string {
  const { errors, warnings, totals } = buildReport(issues);
  const text = words[options.language];
  const toBlock = (group: FileIssues): string => formatGroup(group, options);
  const told = warnings.length > 0 ? [text.warnings, ...warnings.map(toBlock)] : [];
  const blocks = [...errors.map(toBlock), ...told];
  const last = [totals.errors > 0 ? text.summary(totals) : text.clean];
  if (totals.warnings > 0) last.push(text.alsoWarnings(totals));
  return [...blocks, last.join(' ')].join('\n\n');
}

function formatGroup(group: FileIssues, options: ReportOptions): string {
  const { shown: issues, rest } = findShownIssues(group.issues);
  const places = issues.map(({ row, column }) =>
    [row === undefined ? '' : String(row), column ?? ''].filter(Boolean).join(' · '),
  );
  const placeWidth = places.reduce((most, { length }) => Math.max(most, length), 0);
  const nameWidth = issues.reduce((most, { name }) => Math.max(most, name.length), 0);
  const lines = issues.map((issue, index) => {
    const { message, help } = describeIssue(issue, options.language, toPath(options, issue));
    const place = (places[index] ?? '').padEnd(placeWidth);
    return `  ${place} ${issue.name.padEnd(nameWidth)} ${[message, help].filter(Boolean).join(' ')}`;
  });
  const [first] = issues;
  if (rest.length > 0) lines.push(`  ${words[options.language].more(rest)}`);
  return [...(first ? [toPath(options, first)] : []), ...lines].join('\n');
}

/** The report for programs. */
export function formatAsJson(issues: readonly Issue[], options: ReportOptions): string {
  const { errors, warnings, totals } = buildReport(issues);
  const list = [...errors, ...warnings].flatMap((group) => group.issues);
  return JSON.stringify({
    totals,
    issues: list.map((issue) => ({
      name: issue.name,
      severity: issue.severity,
      file: toPath(options, issue),
      row: issue.row ?? null,
      column: issue.column ?? null,
      ...describeIssue(issue, options.language, toPath(options, issue)),
    })),
  });
}

/** Workflow commands that put each issue on its line of a change: `::error file=…,line=…::…`. */
export function formatAsAnnotations(issues: readonly Issue[], options: ReportOptions): string {
  const { errors, warnings } = buildReport(issues);
  return [...errors, ...warnings]
    .flatMap((group) => group.issues)
    .map((issue) => {
      const { message, help } = describeIssue(issue, options.language, toPath(options, issue));
      const line = issue.line ?? issue.row;
      const where = [
        `file=${escapeProperty(toPath(options, issue))}`,
        ...(line === undefined ? [] : [`line=${line}`]),
        `title=${issue.name}`,
      ].join(',');
      const column = issue.column === undefined ? '' : `${issue.column}: `;
      return `::${issue.severity} ${where}::${escapeData(`${column}${message} ${help}`.trim())}`;
    })
    .join('\n');
}

function toPath({ root, scansRoot = 'scans' }: ReportOptions, issue: Issue): string {
  const { file } = issue;
  const folder = (issue.in === 'scans' ? scansRoot : root).replace(/\/+$/, '');
  if (file === '') return folder;
  return folder === '' ? file : `${folder}/${file}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** Maximum per file; the rest is counted. */
const mostShown = 20;

export interface ShownIssues {
  readonly shown: readonly Issue[];
  /** Number of hidden issues by kind, most first. */
  readonly rest: readonly (readonly [IssueName, number])[];
}

/** The issues of one file that are printed, in order. Secret rows come first. */
function findShownIssues(issues: readonly Issue[]): ShownIssues {
  if (issues.length <= mostShown) return { shown: issues, rest: [] };
  const first = issues.filter(isGrave);
  const others = issues.filter((issue) => !isGrave(issue));
  const chosen = new Set([...first, ...others].slice(0, mostShown));
  const counts = new Map<IssueName, number>();
  for (const issue of issues) {
    if (!chosen.has(issue)) counts.set(issue.name, (counts.get(issue.name) ?? 0) + 1);
  }
  return {
    shown: issues.filter((issue) => chosen.has(issue)),
    rest: [...counts].sort(([, a], [, b]) => b - a),
  };
}

const isGrave = ({ name }: Issue): boolean => name === 'secret-row';
