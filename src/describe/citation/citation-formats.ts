import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { toRis } from '#src/text/to-ris.ts';
import type { CitationData } from './citation-data.ts';

/** A citation for software that keeps references. */
export interface CitationFormats {
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: string;
}

const { format: bibtex } = plugins.config.get('@bibtex');
// Written as LaTeX commands, a letter with two marks loses one of them (thử → thu).
bibtex.asciiOnly = false;
// References are unique and may hold hyphens; labels made of words are not.
bibtex.useIdAsLabel = true;
bibtex.checkLabel = false;

export function buildCitationFormats(data: CitationData): CitationFormats {
  const written = plugins.output.format('bibtex', [escapeForLatex(data)], { format: 'text' });
  return {
    bibtex: holdAddress(holdTitle(written.trim())),
    ris: buildRis(data),
    csl: JSON.stringify([data], null, 2),
  };
}

/** What LaTeX would take for a command, in all texts but the address. */
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
 * The library holds capitals in braces, but knows only plain letters: `{Th}ử`. A title is held whole
 * instead, for in Vietnamese its capitals are names.
 */
function holdTitle(text: string): string {
  return text.replace(/^(\ttitle = )\{(.*)\},$/mu, (_, name: string, title: string) => {
    const bare = title.replace(/(?<!\\)[{}]/g, '');
    return `${name}{{${bare}}},`;
  });
}

/** An address may hold `&`, which LaTeX takes for a command unless it is told that it is an address. */
function holdAddress(text: string): string {
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
    address: data.URL,
  })
    .replaceAll('\r\n', '\n')
    .trim();
}
