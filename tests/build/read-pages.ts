import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A tag with its attributes, entities decoded. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface BuiltPage {
  /** `/ho-so/TU-01-0145/` */
  readonly path: string;
  readonly html: string;
  readonly tags: readonly Tag[];
}

/** Every page of a built site, the page for what is not found included. */
export function readPages(outDir: string): readonly BuiltPage[] {
  return globSync('**/*.html', { cwd: outDir })
    .sort()
    .map((path) => {
      const html = readFileSync(join(outDir, path), 'utf8');
      return { path: `/${path.replace(/index\.html$/, '')}`, html, tags: readTags(html) };
    });
}

/** Tags of a page that a program wrote; what scripts and styles hold is no markup. */
export function readTags(html: string): readonly Tag[] {
  const markup = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');
  const attribute = String.raw`\s+[^\s=>"'/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>"']+))?`;
  return [...markup.matchAll(new RegExp(`<([a-zA-Z][\\w-]*)((?:${attribute})*)\\s*/?>`, 'g'))].map(
    ([, name = '', attributes = '']) => ({ name, attributes: readAttributes(attributes) }),
  );
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const pairs = text.matchAll(/([^\s=>"'/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g);
  return new Map(
    [...pairs].map(([, name = '', double, single, bare]) => [
      name,
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal, hex, name: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
    return named[name] ?? all;
  });
}

/** Values of an attribute of all tags of some names. */
export function attributesOf(
  page: BuiltPage,
  names: readonly string[],
  attribute: string,
): readonly string[] {
  return page.tags.flatMap(({ name, attributes }) => {
    const value = names.includes(name) ? attributes.get(attribute) : undefined;
    return value === undefined ? [] : [value];
  });
}

/** Tags of a name that have these values among their attributes. */
export function findTags(
  page: BuiltPage,
  name: string,
  values: Readonly<Record<string, string>>,
): readonly Tag[] {
  return page.tags.filter(
    (tag) =>
      tag.name === name &&
      Object.entries(values).every(([key, value]) => tag.attributes.get(key) === value),
  );
}
