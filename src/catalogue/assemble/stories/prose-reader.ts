import type { IssueList } from '#src/catalogue/issues/issue.ts';
import type { ProseFlavour } from '#src/catalogue/prose/components.ts';
import { parseProse } from '#src/catalogue/prose/parse.ts';
import type { ProseLink, ProseReading } from '#src/catalogue/prose/reading.ts';
import { readSecrecy } from '#src/catalogue/secrecy/read-secrecy.ts';
import type { Language } from '#src/domain/values.ts';
import { refuseDamagedLines } from '../rows/damaged-text.ts';

/** Reads texts and collects their links, which are checked once every path is known. */
export interface ProseReader {
  read(file: string, body: string, flavour: ProseFlavour, language: Language): ProseReading;
  readonly links: readonly ProseLink[];
}

export function createProseReader(issues: IssueList): ProseReader {
  const links: ProseLink[] = [];
  return {
    links,
    read: (file, body, flavour, language) => {
      checkText(file, body, issues);
      const reading = parseProse(file, body, flavour, language, issues);
      checkProps(reading, issues);
      for (const link of reading.links) links.push(link);
      return reading;
    },
  };
}

/** Text that an archivist gave to a component: a caption that is a stamp. */
function checkProps({ uses }: ProseReading, issues: IssueList): void {
  for (const { props, place } of uses) {
    const isMarked = Object.values(props).some((value) => readSecrecy(value) === 'stamp');
    if (isMarked) issues.add('secret-row', place, {});
  }
}

/** Not one of the lines that an editor wrapped a paragraph into. */
function isAlone(lines: readonly string[], index: number): boolean {
  const isEdge = (line = ''): boolean => /^\s*(?:$|<|[#>*+-])/.test(line);
  const isMarked = /^\s*[#>*+-]/.test(lines[index] ?? '');
  return (isMarked || isEdge(lines[index - 1])) && isEdge(lines[index + 1]);
}

/** A line that is only a mark; sentences of a text may mention secrecy. */
function isStampLine(line: string): boolean {
  const words = line.replace(/^[\s>#*+_-]+|[\s*_#]+$/g, '');
  return words.length <= longestStamp && readSecrecy(words) === 'stamp';
}

/** Longer lines are sentences. */
const longestStamp = 60;

/** The first line with encoding damage, and every line with a replacement character. */
function checkText(file: string, body: string, issues: IssueList): void {
  const lines = body.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.includes('\uFFFD')) issues.add('broken-character', { file, row: index + 1 }, {});
    if (isAlone(lines, index) && isStampLine(line))
      issues.add('secret-row', { file, row: index + 1 }, {});
  }
  refuseDamagedLines(file, lines, true, issues);
}
