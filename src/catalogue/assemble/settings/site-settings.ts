import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { $ZodIssue } from 'zod/v4/core';
import { unknownPublicFields } from '#src/catalogue/public-fields.ts';
import { readSecrecy } from '#src/catalogue/secrecy/read-secrecy.ts';
import { siteSchema, type SiteSettings } from '#src/domain/schema/site.ts';
import type { TextSource } from '#src/catalogue/sources.ts';
import type { BuildContext } from '../context.ts';
import { refuseDamagedLines } from '../rows/damaged-text.ts';
import { describeExpected } from './describe-expected.ts';
import { describeYamlFault } from './yaml-faults.ts';
import { findMark, tellYamlTraps } from './yaml-traps.ts';
import type { IssueList, Place } from '#src/catalogue/issues/issue.ts';
import { type SiteUrlFault, findSiteOrigin } from '#src/domain/schema/site-url.ts';

/** `site.yaml` as settings. If it is missing or invalid: the defaults and an issue. */
export function buildSettings(source: TextSource | undefined, context: BuildContext): SiteSettings {
  const { issues, findNear } = context;
  if (source === undefined) {
    issues.add('missing-site', { file: 'site.yaml' }, {});
    return siteSchema.parse({});
  }
  const { file } = source;
  refuseDamagedLines(file, source.text.split('\n'), true, issues);
  const lines = new LineCounter();
  const document = parseDocument(source.text, { prettyErrors: false, lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) {
    const row = lines.linePos(error.pos[0]).line;
    const line = source.text.split('\n')[row - 1] ?? '';
    const mark = findMark(line);
    if (mark === undefined)
      issues.add('unreadable-yaml', { file, row }, describeYamlFault(error.code, line));
    else issues.add('yaml-mark', { file, row }, { mark });
    return siteSchema.parse({});
  }
  const rowOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    const { contents } = document;
    return contents ? lines.linePos(contents.range[0]).line : 1;
  };
  if (isMarkedSecret(document, lines, file, context)) return siteSchema.parse({});
  tellYamlTraps(document, { ...source, linesBefore: 0, isTyped: true }, lines, issues);
  const result = siteSchema.safeParse(document.toJS() ?? {});
  if (!result.success) {
    for (const issue of result.error.issues) addIssue(issue);
    return siteSchema.parse({});
  }
  for (const level of ['file', 'item'] as const) {
    const { unknown, known } = unknownPublicFields(result.data, level);
    for (const value of unknown) {
      const place = { file, row: rowOf(['publicFields', level]), column: `publicFields.${level}` };
      issues.add('unknown-field', place, { value }, { near: findNear(value, known) });
    }
  }
  return result.data;

  function addIssue(issue: $ZodIssue): void {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const setting = [...path, key].join('.');
        const place = { file, row: rowOf([...path, key]), column: setting };
        issues.add('unknown-setting', place, { setting }, { near: findNear(key, settingNames) });
      }
      return;
    }
    const setting = path.join('.');
    const place = { file, row: rowOf(issue.path), column: setting };
    const fault = issue.code === 'custom' ? (issue.params?.['fault'] as unknown) : undefined;
    if (isSiteUrlFault(fault)) {
      addSiteUrlIssue(fault, String(document.getIn(issue.path)), place, issues);
      return;
    }
    issues.add('bad-setting', place, { setting, ...describeExpected(issue) });
  }
}

/** A mark of secrecy in the settings: nothing of the file is quoted then. */
function isMarkedSecret(
  document: Document,
  lines: LineCounter,
  file: string,
  { issues }: BuildContext,
): boolean {
  let isMarked = false;
  visit(document, {
    Scalar: (_, node) => {
      if (readSecrecy(String(node.value)) !== 'stamp') return;
      isMarked = true;
      issues.add('secret-row', { file, row: lines.linePos(node.range?.[0] ?? 0).line }, {});
    },
  });
  return isMarked;
}

const settingNames = Object.keys(siteSchema.shape);

const names = {
  scheme: 'url-scheme',
  space: 'url-with-space',
  user: 'url-with-user',
  host: 'url-host',
  path: 'url-with-path',
  query: 'url-with-query',
} as const satisfies Readonly<Record<SiteUrlFault, string>>;

function isSiteUrlFault(fault: unknown): fault is SiteUrlFault {
  return typeof fault === 'string' && fault in names;
}

/** Says why `url` cannot be the site's URL. A password in it is never repeated. */
function addSiteUrlIssue(fault: SiteUrlFault, url: string, place: Place, issues: IssueList): void {
  const value = url.replace(/\/\/.*@/s, '//…@');
  const root = findSiteOrigin(url);
  // After a path, the host alone may be the wrong fix, because another site may be there.
  const near = fault === 'path' ? undefined : root;
  const example = root ?? 'https://phongdoc.tinh.example';
  issues.add(names[fault], place, { value, root: example }, { near });
}
