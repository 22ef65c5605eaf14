import type { Client } from "pg"

/**
 * `with (force)` would refuse to a plain role while the server's own cleaning works there. Without it the server ends its
 * cleaning by itself, and ours are ended before.
 */
export async function dropDatabase(client: Client, name: string): Promise<void> {
  await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = current_user",
    [name],
  )
  await client.query(`drop database if exists ${name}`)
}
