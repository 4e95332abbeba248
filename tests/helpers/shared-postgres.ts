import type { TestProject } from 'vitest/node';
import { NoPostgresError, startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The PostgreSQL of this run of tests, or why there is none. */
    readonly postgres: { readonly port: number } | { readonly missing: string };
  }
}

/**
 * One PostgreSQL for all tests of a run, before the first of them. Without one they are skipped and
 * say why; `CI` does not let them.
 */
export default async function setUp({ provide }: TestProject): Promise<(() => void) | undefined> {
  try {
    const postgres = await startPostgres();
    provide('postgres', { port: postgres.port });
    return () => postgres.stop();
  } catch (error) {
    if (!(error instanceof NoPostgresError) || process.env['CI'] !== undefined) throw error;
    provide('postgres', { missing: error.message });
    return undefined;
  }
}
