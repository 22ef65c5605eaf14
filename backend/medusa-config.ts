import { join } from "node:path"
import { logger } from "@medusajs/framework/logger"
import { defineConfig, loadEnv, MedusaError } from "@medusajs/framework/utils"
import { bankTrouble, secretsTrouble } from "./src/api/guard/secrets"
import { searchModule } from "./src/modules/search/options"
import { smsOptions } from "./src/modules/sms/options"
import { cardOptions } from "./src/modules/stripe/options"
import { waysTrouble } from "./src/workflows/message/ways"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

const { DATABASE_URL, REDIS_URL, JWT_SECRET, COOKIE_SECRET, STORE_CORS, ADMIN_CORS, AUTH_CORS } = process.env
const { DATA_DIR, S3_BUCKET, S3_URL, S3_REGION, S3_ENDPOINT, S3_KEY_ID, S3_KEY } = process.env

const { SENDGRID_API_KEY, SENDGRID_FROM } = process.env

const isProduction = process.env.NODE_ENV === "production"
const isBuild = process.argv.includes("build")
const trouble = bankTrouble(process.env) ?? (isProduction && !isBuild ? secretsTrouble(process.env) : null)
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

const cards = cardOptions(process.env)

const mailProvider = SENDGRID_API_KEY
  ? {
      resolve: "@medusajs/medusa/notification-sendgrid",
      id: "sendgrid",
      options: { channels: ["email"], api_key: SENDGRID_API_KEY, from: SENDGRID_FROM },
    }
  : null
const texts = smsOptions(process.env)
const textProvider = texts
  ? { resolve: "./src/modules/sms", id: "sms", options: { channels: ["sms"], ...texts } }
  : null
const notSent = [...(mailProvider ? [] : ["email"]), ...(textProvider ? [] : ["sms"])]
/** What would be sent is written to the log; in production that would count as told. */
const localChannels = ["feed", ...(isProduction ? [] : notSent)]
const silence = isBuild ? null : waysTrouble(process.env)
if (silence) logger.warn(silence)

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
    { resolve: "./src/modules/bank" },
    {
      resolve: "@medusajs/medusa/payment",
      dependencies: ["bank"],
      options: {
        // Milliseconds until a webhook is looked at; nothing of ours races with it.
        webhook_delay: 1,
        providers: [
          { resolve: "./src/modules/vietqr", id: "vietqr" },
          ...(cards ? [{ resolve: "./src/modules/stripe", id: "stripe", options: cards }] : []),
        ],
      },
    },
    { resolve: "./src/modules/footfall" },
    { resolve: "./src/modules/price-history" },
    { resolve: "./src/modules/search-sweep" },
    searchModule(process.env),
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/notification-local",
            id: "local",
            options: { name: "Local Notification Provider", channels: localChannels },
          },
          ...(mailProvider ? [mailProvider] : []),
          ...(textProvider ? [textProvider] : []),
        ],
      },
    },
    { resolve: "@medusajs/medusa/file", options: { providers: [fileProvider] } },
    {
      resolve: "@medusajs/medusa/auth",
      options: { providers: [{ resolve: "./src/modules/emailpass", id: "emailpass" }] },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
          { resolve: "./src/modules/delivery", id: "delivery" },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: REDIS_URL
          ? [
              {
                resolve: "@medusajs/medusa/locking-redis",
                id: "redis",
                is_default: true,
                options: { redisUrl: REDIS_URL },
              },
            ]
          : [
              { resolve: "./src/modules/locking", id: "lease", is_default: true },
              // Brings the table the other one locks in.
              { resolve: "@medusajs/medusa/locking-postgres", id: "postgres" },
            ],
      },
    },
    ...redisModules,
  ],
})
