import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';

const resolver = createTypeScriptImportResolver({ alwaysTryTypes: false });

export const interfaceVersion = 2;

/**
 * Resolves imports for the lint rules. ESLint treats a script inside an Astro file as a file in a
 * folder of that name (`Share.astro/0_0.ts`), but its imports are relative to the Astro file.
 */
export function resolve(source: string, file: string) {
  return resolver.resolve(source, file.replace(/(\.astro)\/[^/]+$/, '$1'));
}
