import { join } from "node:path"
import { defineConfig, loadEnv, MedusaError } from "@medusajs/framework/utils"
import { secretsTrouble } from "./src/api/guard/secrets"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

const { DATABASE_URL, REDIS_URL, JWT_SECRET, COOKIE_SECRET, STORE_CORS, ADMIN_CORS, AUTH_CORS } = process.env
const { DATA_DIR, S3_BUCKET, S3_URL, S3_REGION, S3_ENDPOINT, S3_KEY_ID, S3_KEY } = process.env

const isProduction = process.env.NODE_ENV === "production"
const trouble = isProduction && !process.argv.includes("build") ? secretsTrouble(process.env) : null
if (trouble) throw new MedusaError(MedusaError.Types.INVALID_DATA, trouble)

const local = isProduction ? "" : "http://localhost:8000,http://localhost:7001,http://localhost:9000"

const redisModules = REDIS_URL
  ? [
      {
        resolve: "@medusajs/medusa/caching",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/caching-redis",
              id: "redis",
              is_default: true,
              options: { redisUrl: REDIS_URL },
            },
          ],
        },
      },
      { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: REDIS_URL } },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl: REDIS_URL } } },
    ]
  : []

/** Papers and photographs are private: they leave through a route that asks who may see them. */
const fileProvider = S3_BUCKET
  ? {
      resolve: "@medusajs/medusa/file-s3",
      id: "s3",
      options: {
        bucket: S3_BUCKET,
        file_url: S3_URL,
        region: S3_REGION,
        endpoint: S3_ENDPOINT,
        access_key_id: S3_KEY_ID,
        secret_access_key: S3_KEY,
      },
    }
  : {
      resolve: "@medusajs/medusa/file-local",
      id: "local",
      options: { private_upload_dir: join(DATA_DIR ?? ".data", "files") },
    }

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: DATABASE_URL,
    ...(REDIS_URL ? { redisUrl: REDIS_URL } : {}),
    databaseDriverOptions: { ssl: false, connection: { ssl: false } },
    cookieOptions: { httpOnly: true, sameSite: "lax", secure: isProduction },
    http: {
      storeCors: STORE_CORS ?? local,
      adminCors: ADMIN_CORS ?? local,
      authCors: AUTH_CORS ?? local,
      jwtExpiresIn: "12h",
      jwtOptions: { algorithm: "HS256" },
      ...(JWT_SECRET ? { jwtSecret: JWT_SECRET } : {}),
      ...(COOKIE_SECRET ? { cookieSecret: COOKIE_SECRET } : {}),
    },
  },
  admin: { disable: process.env.ADMIN_DISABLED === "true" },
  modules: [
    { resolve: "./src/modules/producer" },
    { resolve: "./src/modules/sales-point" },
    { resolve: "./src/modules/fair" },
    { resolve: "./src/modules/ledger" },
    { resolve: "./src/modules/office" },
    { resolve: "./src/modules/traceability" },
    { resolve: "@medusajs/medusa/file", options: { providers: [fileProvider] } },
    {
      resolve: "@medusajs/medusa/auth",
      options: { providers: [{ resolve: "./src/modules/emailpass", id: "emailpass" }] },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          REDIS_URL
            ? {
                resolve: "@medusajs/medusa/locking-redis",
                id: "redis",
                is_default: true,
                options: { redisUrl: REDIS_URL },
              }
            : { resolve: "@medusajs/medusa/locking-postgres", id: "postgres", is_default: true },
        ],
      },
    },
    ...redisModules,
  ],
})
