import { rmSync } from "node:fs"
import { join } from "node:path"

/** Named one by one, so that a DATA_DIR pointing at somebody's own folder loses nothing else. */
const ours = [
  "postgres",
  "postgres.new",
  "postgres.password",
  "logs",
  "run",
  "migrated",
  "seed.json",
  "demo.json",
  "secrets.json",
]

export function wipe(data_dir: string): void {
  for (const name of ours) rmSync(join(data_dir, name), { recursive: true, force: true })
}
