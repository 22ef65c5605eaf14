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
  /** What a bank's notices are signed with here; a real service's own key is given by environment. */
  bank_sepay: string
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
    bank_sepay: held.bank_sepay ?? secret(),
  }
  if (Object.keys(secrets).every((name) => name in held)) {
    chmodSync(file, 0o600)
    return secrets
  }
  mkdirSync(data_dir, { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets
}

/** Transfers are heard of from one service; the key made here is for who has none. */
export function bankKeys(
  env: NodeJS.ProcessEnv,
  { bank_sepay }: Pick<Secrets, "bank_sepay">,
): Record<string, string> {
  const { BANK_SEPAY_KEY = "", BANK_CASSO_KEY = "" } = env
  return { BANK_CASSO_KEY, BANK_SEPAY_KEY: BANK_SEPAY_KEY || (BANK_CASSO_KEY ? "" : bank_sepay) }
}
