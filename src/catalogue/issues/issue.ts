import { accessIssues } from './access-issues.ts';
import { bindingIssues } from './binding-issues.ts';
import { codeIssues } from './code-issues.ts';
import { cutIssues } from './cut-issues.ts';
import { exhibitIssues } from './exhibit-issues.ts';
import { fileIssues } from './file-issues.ts';
import type { IssueType, ParamsOf } from './issue-type.ts';
import { letterIssues } from './letter-issues.ts';
import { linkIssues } from './link-issues.ts';
import { proseIssues } from './prose-issues.ts';
import { scanIssues } from './scan-issues.ts';
import { settingIssues } from './setting-issues.ts';
import { synonymIssues } from './synonym-issues.ts';
import { valueIssues } from './value-issues.ts';
import { wordsIssues } from './words-issues.ts';

/** Every kind of problem with content. Names are permanent. */
export const issueTypes = {
  ...fileIssues,
  ...codeIssues,
  ...valueIssues,
  ...settingIssues,
  ...accessIssues,
  ...linkIssues,
  ...proseIssues,
  ...exhibitIssues,
  ...letterIssues,
  ...synonymIssues,
  ...scanIssues,
  ...wordsIssues,
  ...cutIssues,
  ...bindingIssues,
} as const;

export type IssueName = keyof typeof issueTypes;

/** Position of a problem. */
export interface Place {
  /** Path relative to the content folder, or to the folder that `in` names, with `/`. */
  readonly file: string;
  /** The position is in the scans folder. */
  readonly in?: 'scans';
  /** Row of the spreadsheet, or line of the text, from 1. */
  readonly row?: number;
  /** Line in the file, if it differs from the row because of quoted line breaks. */
  readonly line?: number;
  /** Column or field, by its heading or canonical name. */
  readonly column?: string;
}

export interface Issue extends Place {
  readonly name: IssueName;
  readonly severity: IssueType['severity'];
  readonly params: Readonly<Record<string, string | number>>;
  /** The near match. */
  readonly near?: string;
  /** Probable meaning of unreadable text. Never set for a row that is or may be secret. */
  readonly sample?: string;
}

export interface Hints {
  readonly near?: string | undefined;
  readonly sample?: string | undefined;
}

export type IssueParams<Name extends IssueName> = ParamsOf<(typeof issueTypes)[Name]>;

/** `toIssue('unknown-access', place, { value })`: parameters are typed by the texts of the type. */
export function toIssue<Name extends IssueName>(
  name: Name,
  place: Place,
  params: IssueParams<Name>,
  { near, sample }: Hints = {},
): Issue {
  return {
    ...place,
    name,
    severity: issueTypes[name].severity,
    params,
    ...(near !== undefined && { near }),
    ...(sample !== undefined && { sample }),
  };
}

/** Collects the issues of one build. */
export interface IssueList {
  readonly all: readonly Issue[];
  add<Name extends IssueName>(
    name: Name,
    place: Place,
    params: IssueParams<Name>,
    hints?: Hints,
  ): void;
  /** Adds an issue that was made elsewhere. */
  put(issue: Issue): void;
}

export function createIssueList(start: readonly Issue[] = []): IssueList {
  const all = [...start];
  return {
    all,
    add: (name, place, params, hints) => {
      all.push(toIssue(name, place, params, hints));
    },
    put: (issue) => {
      all.push(issue);
    },
  };
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
