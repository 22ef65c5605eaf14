import { randomBytes } from "node:crypto"
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"

export interface Secrets {
  postgres_owner: string
  postgres_application: string
  jwt: string
  cookie: string
}

/** Made at the first start and kept beside the data they belong to, readable by their owner alone. */
export function readSecrets(data_dir: string): Secrets {
  const file = join(data_dir, "secrets.json")
  if (existsSync(file)) {
    chmodSync(file, 0o600)
    return JSON.parse(readFileSync(file, "utf8")) as Secrets
  }
  mkdirSync(data_dir, { recursive: true })
  const secret = () => randomBytes(32).toString("hex")
  const secrets: Secrets = {
    postgres_owner: secret(),
    postgres_application: secret(),
    jwt: secret(),
    cookie: secret(),
  }
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets
}
