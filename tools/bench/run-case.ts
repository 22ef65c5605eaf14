import { fork } from "node:child_process"
import { join } from "node:path"
import { root } from "../root.ts"
import type { FromParent, Order, ToParent } from "./messages.ts"
import type { Figure } from "../bench-case.ts"

export interface Measured {
  title: string
  figures: Figure[]
}

export interface Lender {
  stack(): Promise<{ demo_json: string }>
  say(text: string): void
}

const medusaLoader = "--conditions=source --require ts-node/register/transpile-only"

export function runCase(order: Order, lender: Lender): Promise<Measured> {
  const isBackend = order.file.startsWith("backend/")
  const child = fork(join(root, "tools/bench/case-process.ts"), {
    cwd: isBackend ? join(root, "backend") : root,
    env: {
      ...process.env,
      MEDUSA_DISABLE_TELEMETRY: "1",
      ADMIN_DISABLED: "true",
      LOG_LEVEL: "error",
      NODE_OPTIONS: isBackend ? medusaLoader : "--conditions=source",
    },
  })
  return new Promise((resolve, reject) => {
    child.on("message", (raw) => {
      const message = raw as ToParent
      if ("say" in message) lender.say(message.say)
      else if ("stack" in message) void lend(lender).then((answer) => child.send(answer))
      else if ("trouble" in message) reject(new Error(message.trouble))
      else resolve(message)
    })
    child.on("exit", (code) => reject(new Error(`The case ended without figures (exit code ${code})`)))
    child.send(order)
  })
}

async function lend(lender: Lender): Promise<FromParent> {
  return lender.stack().catch((error: unknown) => ({ trouble: String(error) }))
}
