import type { IssueList } from '../issues/issue.ts';
import type { ProseFlavour } from '../prose/components.ts';
import { parseProse } from '../prose/parse.ts';
import type { ProseLink, ProseReading } from '../prose/reading.ts';
import type { Language } from '../values.ts';

/** Reads texts and keeps their links, which are checked when every address is known. */
export interface ProseReader {
  read(file: string, body: string, flavour: ProseFlavour, language: Language): ProseReading;
  readonly links: readonly ProseLink[];
}

export function createProseReader(issues: IssueList): ProseReader {
  const links: ProseLink[] = [];
  return {
    links,
    read: (file, body, flavour, language) => {
      const reading = parseProse(file, body, flavour, language, issues);
      links.push(...reading.links);
      return reading;
    },
  };
}
