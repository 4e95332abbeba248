import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { toRis } from '#src/text/to-ris.ts';
import type { CitationData } from './citation-data.ts';

/** A citation in formats for reference managers. */
export interface CitationFormats {
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: string;
}

const { format: bibtex } = plugins.config.get('@bibtex');
// As a LaTeX command, a letter with two marks loses one of them (thử → thu).
bibtex.asciiOnly = false;
// References are unique and may contain hyphens; labels generated from words are not unique.
bibtex.useIdAsLabel = true;
bibtex.checkLabel = false;

export function buildCitationFormats(data: CitationData): CitationFormats {
  const written = plugins.output.format('bibtex', [escapeForLatex(data)], { format: 'text' });
  return {
    bibtex: holdUrl(holdTitle(written.trim())),
    ris: buildRis(data),
    csl: JSON.stringify([data], null, 2),
  };
}

/** Escapes LaTeX commands in all texts except the URL. */
function escapeForLatex(data: CitationData): object {
  const escape = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(/[&%$#_{}]/g, '\\$&');
    if (Array.isArray(value)) return value.map(escape);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, escape(part)]));
  };
  const { URL, id, ...texts } = data;
  return { id, URL, ...(escape(texts) as object) };
}

/**
 * The library protects capitals with braces, but only recognises ASCII letters: `{Th}ử`. The whole
 * title is protected instead, because capitals in Vietnamese are names.
 */
function holdTitle(text: string): string {
  return text.replace(/^(\ttitle = )\{(.*)\},$/mu, (_, name: string, title: string) => {
    const bare = title.replace(/(?<!\\)[{}]/g, '');
    return `${name}{{${bare}}},`;
  });
}

/** Wraps a URL in `\url`, because LaTeX reads `&` in it as a command otherwise. */
function holdUrl(text: string): string {
  return text.replace(/^(\thowpublished = )\{(.*)\},$/mu, '$1{\\url{$2}},');
}

function buildRis(data: CitationData): string {
  const [author] = data.author ?? [];
  const [issued] = data.issued?.['date-parts'] ?? [];
  return toRis({
    id: data.id,
    title: data.title,
    ...(author && { author: author.literal }),
    ...(issued && { issued }),
    ...(data.genre !== undefined && { type: data.genre }),
    ...(data.number !== undefined && { number: data.number }),
    ...(data.language !== undefined && { language: data.language }),
    archive: data.archive,
    ...(data['archive-place'] !== undefined && { place: data['archive-place'] }),
    reference: data.archive_location,
    href: data.URL,
  })
    .replaceAll('\r\n', '\n')
    .trim();
}
