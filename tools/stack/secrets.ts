import { randomBytes } from "node:crypto"
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"

export interface Secrets {
  postgres_owner: string
  postgres_application: string
  jwt: string
  cookie: string
  /** Signs the serials of stamps. */
  serial: string
}

/** Made at the first start, completed at a later one, and kept beside the data they belong to, readable by their owner alone. */
export function readSecrets(data_dir: string): Secrets {
  const file = join(data_dir, "secrets.json")
  const held = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>) : {}
  const secret = () => randomBytes(32).toString("hex")
  const secrets: Secrets = {
    postgres_owner: held.postgres_owner ?? secret(),
    postgres_application: held.postgres_application ?? secret(),
    jwt: held.jwt ?? secret(),
    cookie: held.cookie ?? secret(),
    serial: held.serial ?? secret(),
  }
  if (Object.keys(held).length === Object.keys(secrets).length) {
    chmodSync(file, 0o600)
    return secrets
  }
  mkdirSync(data_dir, { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets
}
