import { join } from "node:path"
import { root } from "../root.ts"
import type { Addresses } from "../demo.ts"
import { backendFolder, medusaCli, medusaEnv } from "./medusa.ts"
import { bankKeys, type Secrets } from "./secrets.ts"
import { startServer, type Server } from "./server.ts"

export const serverNames = ["backend", "storefront", "pos"]

export interface Surroundings {
  addresses: Addresses
  data_dir: string
  secrets: Secrets
}

/** What every program over the backend's sources is told, the seed included. */
export function backendEnv({ addresses, data_dir, secrets }: Surroundings): Record<string, string> {
  const { storefront, pos, backend } = addresses
  return {
    JWT_SECRET: secrets.jwt,
    COOKIE_SECRET: secrets.cookie,
    SERIAL_KEY: secrets.serial,
    ...bankKeys(process.env, secrets),
    STORE_CORS: `${storefront},${pos}`,
    ADMIN_CORS: backend,
    AUTH_CORS: `${storefront},${pos},${backend}`,
    STOREFRONT_URL: storefront,
    POS_URL: pos,
    BACKEND_URL: backend,
    DATA_DIR: data_dir,
  }
}

export function startBackend(surroundings: Surroundings, database_url: string): Promise<Server> {
  const { addresses, data_dir } = surroundings
  return startServer({
    name: "backend",
    command: process.execPath,
    args: [medusaCli, "start"],
    cwd: backendFolder,
    url: addresses.backend,
    data_dir,
    env: {
      ADMIN_DISABLED: "true",
      ...medusaEnv,
      ...backendEnv(surroundings),
      DATABASE_URL: database_url,
      PORT: portOf(addresses.backend),
    },
  })
}

export function startStorefront(surroundings: Surroundings, publishable_key: string): Promise<Server> {
  const { addresses, data_dir } = surroundings
  return startServer({
    name: "storefront",
    command: process.execPath,
    args: ["server.ts"],
    cwd: join(root, "storefront"),
    url: addresses.storefront,
    data_dir,
    env: {
      NODE_ENV: "production",
      SHOP_DEMO: "true",
      PORT: portOf(addresses.storefront),
      BACKEND_URL: addresses.backend,
      STOREFRONT_URL: addresses.storefront,
      PUBLISHABLE_KEY: publishable_key,
    },
  })
}

export function startPos({ addresses, data_dir }: Surroundings): Promise<Server> {
  return startServer({
    name: "pos",
    command: process.execPath,
    args: [join(root, "tools/serve-pos.ts")],
    cwd: root,
    url: addresses.pos,
    data_dir,
    env: {
      PORT: portOf(addresses.pos),
      BACKEND_URL: addresses.backend,
      STOREFRONT_URL: addresses.storefront,
    },
  })
}

function portOf(address: string): string {
  return new URL(address).port
}
