import { dirname, join, normalize } from 'node:path/posix';
import { layerRules, sharedTypes, type LayerRule } from './layer-rules.ts';

/** A file of `src/`, by its path below it, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface LayerBreak {
  readonly path: string;
  readonly line: number;
  /** What is imported: a path below `src/`, or a package. */
  readonly imported: string;
  readonly why: string;
}

const importPattern =
  /(?:^|[;\s{])(import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]\s*\)/g;

/** Every import that DESIGN's table does not allow, in `.ts`, `.tsx` and `.astro` files. */
export function findLayerBreaks(files: readonly SourceFile[]): readonly LayerBreak[] {
  return files.flatMap((file) =>
    [...file.text.matchAll(importPattern)].flatMap((match) => {
      const specifier = match[3] ?? match[4] ?? '';
      const why = refuse(file.path, specifier, match[2] !== undefined);
      if (why === undefined) return [];
      const start = match.index + match[0].indexOf(specifier);
      const line = file.text.slice(0, start).split('\n').length;
      const imported = specifier.startsWith('.') ? resolve(file.path, specifier) : specifier;
      return [{ path: file.path, line, imported, why }];
    }),
  );
}

function refuse(path: string, specifier: string, isType: boolean): string | undefined {
  const rule = ruleOf(path);
  if (rule === undefined) return `"${path}" lies in no folder of the table in layer-rules.ts.`;
  if (specifier.startsWith('node:'))
    return rule.node ? undefined : `${rule.folder}/ runs ${rule.runs}: no node: modules there.`;
  if (specifier === 'openseadragon')
    return path === 'islands/viewer/openseadragon-adapter.ts'
      ? undefined
      : 'Only islands/viewer/openseadragon-adapter.ts imports openseadragon.';
  if (!specifier.startsWith('.')) return undefined;
  const target = resolve(path, specifier);
  if (target.startsWith('..')) return 'Code of src/ imports nothing from outside src/.';
  return mayImport(rule, path, target, isType)
    ? undefined
    : `${rule.folder}/ may not import ${target}.`;
}

function mayImport(rule: LayerRule, path: string, target: string, isType: boolean): boolean {
  if (target === sharedTypes) return true;
  const targetRule = ruleOf(target);
  if (targetRule === rule && isBelow(target, ownFolder(rule, path))) return true;
  const named = [...rule.mayImport, ...(isType ? (rule.mayImportTypes ?? []) : [])].filter(
    (folder) => isBelow(target, folder),
  );
  // Allowing `site` does not bring `site/settings.ts` into a browser: what needs Node is named itself.
  const needsNode = !rule.node && targetRule?.node === true && !isType;
  return named.some((folder) => !needsNode || isBelow(folder, targetRule.folder));
}

/** An island is whole in its folder: it may not reach into another's. */
function ownFolder(rule: LayerRule, path: string): string {
  return rule.folder === 'islands' ? path.split('/').slice(0, 2).join('/') : rule.folder;
}

function ruleOf(path: string): LayerRule | undefined {
  // The Astro part of an island runs at build: it hands words and data over to the browser's part.
  if (path.startsWith('islands/') && path.endsWith('.astro'))
    return layerRules.find(({ folder }) => folder === 'islands/*.astro');
  return layerRules
    .filter(({ folder }) => isBelow(path, folder))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function resolve(from: string, specifier: string): string {
  return normalize(join(dirname(from), specifier));
}
