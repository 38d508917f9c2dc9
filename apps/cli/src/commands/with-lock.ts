import type { DataSource } from 'typeorm';

const PATIENCE_SECONDS = 600;

/** One process of the city at a time does this; the others wait for it and then find nothing left to do. */
export async function withLock<Result>(database: DataSource, name: string, run: () => Promise<Result>): Promise<Result> {
  const holder = database.createQueryRunner();
  try {
    const rows: unknown = await holder.query("select get_lock(concat(?, '-', left(md5(database()), 16)), ?) as got", [
      name,
      PATIENCE_SECONDS,
    ]);
    if (!Array.isArray(rows) || Number(rows[0]?.got) !== 1)
      throw new Error(`Another process has held "${name}" for ${PATIENCE_SECONDS} seconds.`);
    return await run();
  } finally {
    // The lock goes with the connection, whatever happened on it.
    await holder.query("select release_lock(concat(?, '-', left(md5(database()), 16)))", [name]).catch(() => undefined);
    await holder.release();
  }
}
