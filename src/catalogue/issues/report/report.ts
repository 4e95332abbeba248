import { fillPlaceholders } from '#src/text/fill-placeholders.ts';
import type { Language } from '#src/domain/values.ts';
import { type Issue, issueTypes } from '../issue.ts';

export interface IssueText {
  readonly message: string;
  /** What to do; empty if the message says it. */
  readonly help: string;
}

/** Placeholders with the archivist's own text: it may be of any length, so it is truncated. */
const quoted = new Set(['value', 'heading', 'other', 'near', 'sample', 'start', 'end']);
const longest = 80;

/** One line, without control characters. */
function toLine(value: string): string {
  return value.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

function cut(line: string): string {
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

function fill(template: string, params: Issue['params']): string {
  return fillPlaceholders(template, (name) => {
    const value = params[name];
    if (value === undefined) return undefined;
    const line = toLine(String(value));
    return quoted.has(name) ? cut(line) : line;
  });
}

const asides = {
  vi: { near: 'Có phải "{near}"?', sample: 'Có lẽ là: "{sample}".' },
  en: { near: 'Did you mean "{near}"?', sample: 'It probably says: "{sample}".' },
};

/**
 * What a problem is and how to mend it, in a language. `path` is the file as a person at the
 * command line would name it.
 */
export function describeIssue(
  issue: Issue,
  language: Language,
  path: string = issue.file,
): IssueText {
  const texts = issueTypes[issue.name][language];
  const { near, sample } = issue;
  const words = asides[language];
  const params = { ...issue.params, path };
  const message = fill(texts.message, params);
  return {
    message: sample === undefined ? message : `${message} ${fill(words.sample, { sample })}`,
    help: near === undefined ? fill(texts.help, params) : fill(words.near, { near }),
  };
}

export interface Totals {
  readonly errors: number;
  readonly warnings: number;
  readonly files: number;
}

export interface Report {
  readonly errors: readonly FileIssues[];
  readonly warnings: readonly FileIssues[];
  readonly totals: Totals;
}

export interface FileIssues {
  readonly file: string;
  readonly issues: readonly Issue[];
}

/** Issues by file and row, errors apart from warnings, the same twice said once. */
export function buildReport(issues: readonly Issue[]): Report {
  const unique = [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
  const errors = unique.filter((issue) => issue.severity === 'error');
  const warnings = unique.filter((issue) => issue.severity === 'warning');
  return {
    errors: groupByFile(errors),
    warnings: groupByFile(warnings),
    totals: {
      errors: errors.length,
      warnings: warnings.length,
      files: new Set(errors.map((issue) => issue.file)).size,
    },
  };
}

function groupByFile(issues: readonly Issue[]): FileIssues[] {
  return [...Map.groupBy(issues, (issue) => `${issue.in ?? ''}:${issue.file}`).values()]
    .map((own) => ({ file: own[0]?.file ?? '', issues: own.toSorted(comparePlaces) }))
    .sort((a, b) => compareTexts(a.file, b.file));
}

function comparePlaces(a: Issue, b: Issue): number {
  return (
    (a.row ?? 0) - (b.row ?? 0) ||
    compareTexts(a.column ?? '', b.column ?? '') ||
    compareTexts(a.name, b.name)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
