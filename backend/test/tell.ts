import { request } from "node:http"
import type { BatchAnswer, Command, Outcome } from "@ocop/shared/command"
import type { Fate } from "./schedule"
import type { Till } from "./till"

export type Told = { status: number; outcomes: Outcome[] } | "lost"

/** Posts a batch and lets its fate happen to it. */
export function tell(till: Till, url: string, commands: readonly Command[], fate: Fate): Promise<Told> {
  const body = Buffer.from(JSON.stringify({ commands }))
  const headers = { ...till.headersFor(body), "content-length": body.length, connection: "close" }
  return new Promise((resolve) => {
    const asked = request(`${url}/pos/commands`, { method: "POST", headers })
    asked.on("error", () => resolve("lost"))
    asked.on("response", (response) => {
      const parts: Buffer[] = []
      response.on("data", (part: Buffer) => parts.push(part))
      response.on("error", () => resolve("lost"))
      response.on("close", () =>
        resolve(response.complete && fate.kind !== "deaf" ? read(response.statusCode, parts) : "lost"),
      )
      if (fate.kind === "deaf") response.destroy()
    })
    if (fate.kind === "cut")
      asked.write(body.subarray(0, Math.floor(body.length * fate.at)), () => asked.destroy())
    else asked.end(body)
  })
}

function read(status = 0, parts: Buffer[]): Told {
  if (status !== 200) return { status, outcomes: [] }
  const { outcomes } = JSON.parse(Buffer.concat(parts).toString()) as BatchAnswer
  return { status, outcomes }
}
