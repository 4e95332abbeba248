import { sql, type Kysely, type KyselyPlugin, type PluginTransformQueryArgs } from 'kysely';
import type { DeskTables } from '#src/desk/store/tables.ts';

type Node = PluginTransformQueryArgs['node'];

let asked = 0;

/**
 * How the database would find what some queries ask for: its plans, each a list of steps.
 * @param ask asks the queries with the store that it is given
 */
export async function readPlans(
  store: Kysely<DeskTables>,
  kind: 'sqlite' | 'postgres',
  ask: (watched: Kysely<DeskTables>) => Promise<unknown>,
): Promise<readonly (readonly string[])[]> {
  const nodes: { node: Node; queryId: PluginTransformQueryArgs['queryId'] }[] = [];
  const watch: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      nodes.push({ node, queryId });
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  await ask(store.withPlugin(watch));
  const plans: (readonly string[])[] = [];
  for (const { node, queryId } of nodes) {
    const { sql: text, parameters } = store.getExecutor().compileQuery(node, queryId);
    // Each a text of its own: SQLite does not make the plan anew of one that was asked before.
    const explain = `explain ${kind === 'sqlite' ? 'query plan ' : ''}/* ${(asked += 1)} */ `;
    const { rows } = await store.executeQuery<Record<string, unknown>>({
      ...sql`select 1`.compile(store),
      sql: explain + text,
      parameters,
    });
    plans.push(rows.map((row) => String(row[kind === 'sqlite' ? 'detail' : 'QUERY PLAN'])));
  }
  return plans;
}

/**
 * Steps that read a whole table, so that they take longer with each request that is kept. Tables of
 * the staff and of the machines of the reading room do not grow with the requests.
 */
export function listFullScans(plan: readonly string[]): readonly string[] {
  return plan.filter((step) =>
    /\bSeq Scan on (?!staff|machines)|^SCAN (?!staff|machines)(?!.*\bUSING\b)/.test(step),
  );
}
