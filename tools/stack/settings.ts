import { resolve } from "node:path"
import { root } from "../root.ts"
import { Trouble } from "./trouble.ts"

export type App = "storefront" | "pos" | "backend"
export type Service = App | "postgres"

export interface Settings {
  data_dir: string
  /** What is served; all three unless named. */
  apps: App[]
  ports: Record<Service, number>
  /** A server of one's own; null runs the embedded one. */
  database_url: string | null
}

export const portVariable: Record<Service, string> = {
  storefront: "STOREFRONT_PORT",
  pos: "POS_PORT",
  backend: "BACKEND_PORT",
  postgres: "POSTGRES_PORT",
}

const defaults: Record<Service, number> = { storefront: 8000, pos: 7001, backend: 9000, postgres: 5454 }

export const everyApp: App[] = ["storefront", "pos", "backend"]

export function readSettings(env: NodeJS.ProcessEnv = process.env, named: string[] = []): Settings {
  const port = (service: Service) => readPort(portVariable[service], env) ?? defaults[service]
  return {
    apps: named.length > 0 ? everyApp.filter((app) => named.includes(app)) : everyApp,
    data_dir: resolve(root, env.DATA_DIR || ".data"),
    ports: {
      storefront: port("storefront"),
      pos: port("pos"),
      backend: port("backend"),
      postgres: port("postgres"),
    },
    database_url: env.DATABASE_URL || null,
  }
}

function readPort(variable: string, env: NodeJS.ProcessEnv): number | null {
  const text = env[variable]
  if (!text) return null
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Trouble({
    vi: `${variable}=${text} không phải là cổng: hãy cho một số từ 1 đến 65535.`,
    en: `${variable}=${text} is no port: give a number from 1 to 65535.`,
  })
}
