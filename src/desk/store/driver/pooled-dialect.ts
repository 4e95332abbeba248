import {
  PostgresDialect,
  PostgresDriver,
  type DatabaseConnection,
  type Driver,
  type PostgresPool,
} from 'kysely';
import { checkParameters } from './check-parameters.ts';
import { ReadBesideDriver } from './read-beside-driver.ts';

/**
 * PostgreSQL with separate connections for reads: however many writers wait for a lock, pages can
 * still be read.
 */
export class PooledDialect extends PostgresDialect {
  readonly #pools: { readonly reading: PostgresPool; readonly writing: PostgresPool };

  constructor(pools: { readonly reading: PostgresPool; readonly writing: PostgresPool }) {
    super({ pool: pools.writing });
    this.#pools = pools;
  }

  override createDriver(): Driver {
    const open = (pool: PostgresPool) =>
      new PostgresDriver({ pool, onCreateConnection: checkQueries });
    return new ReadBesideDriver(open(this.#pools.reading), open(this.#pools.writing));
  }
}

/** From here on, the connection rejects text that it would not return unchanged. */
function checkQueries(connection: DatabaseConnection): Promise<void> {
  const execute = connection.executeQuery.bind(connection);
  connection.executeQuery = async (query) => {
    checkParameters(query.parameters);
    return execute(query);
  };
  return Promise.resolve();
}
