import type { Language } from '#src/domain/values.ts';
import { escapeXml } from '#src/text/escape-xml.ts';

/** A feed entry. */
export interface NewsEntry {
  /** Absolute URL of its page; permanent, so it is the entry's id too. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly category: string;
  /** Language of the texts and of the page. */
  readonly language: Language;
  /** `YYYY-MM-DD`, the opening day. */
  readonly day: string;
}

export interface NewsFeed {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  /** Absolute URLs of the feed and of the site. */
  readonly url: string;
  readonly home: string;
  /** `YYYY-MM-DD`; without entries, the day of the build. */
  readonly updated: string;
  /** Latest first. */
  readonly entries: readonly NewsEntry[];
}

/** An Atom feed (RFC 4287). Days start at midnight in Vietnam. */
export function buildAtom({ language, title, author, url, home, updated, entries }: NewsFeed) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${escapeXml(url)}</id>
<title>${escapeXml(title)}</title>
<updated>${toTime(updated)}</updated>
<author><name>${escapeXml(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(url)}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${escapeXml(home)}"/>
${entries.map((entry) => `${toEntry(entry)}\n`).join('')}</feed>
`;
}

function toEntry({ url, title, summary, category, language, day }: NewsEntry): string {
  const time = toTime(day);
  return `<entry xml:lang="${language}">
<id>${escapeXml(url)}</id>
<title>${escapeXml(title)}</title>
<published>${time}</published>
<updated>${time}</updated>
<link rel="alternate" type="text/html" hreflang="${language}" href="${escapeXml(url)}"/>
<category term="${escapeXml(category)}"/>
<summary>${escapeXml(summary)}</summary>
</entry>`;
}

/** RFC 3339, as Atom requires. */
function toTime(day: string): string {
  return `${day}T00:00:00+07:00`;
}
