import { createHash } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { registerColumns } from "@ocop/shared/register-open-data"
import { type Register, registerNow } from "../../../../read/register/register-keeper"
import { csvTable } from "../../../office/reports/csv"
import { RegisterExportQuery } from "../query"

/** The whole register as open data; whoever has it already is told so. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = RegisterExportQuery.parse(req.query)
  const register = await registerNow(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  // Weak: `as_of` differs between two answers with the same products.
  const etag = `W/"${fingerprintOf(register)}-${format}"`
  res.setHeader("ETag", etag)
  res.setHeader("Cache-Control", "no-cache")
  if (req.headers["if-none-match"] === etag) {
    res.status(304).end()
    return
  }
  if (format === "json") {
    res.json({ as_of: new Date().toISOString(), items: itemsOf(register) })
    return
  }
  res.setHeader("content-type", "text/csv; charset=utf-8")
  res.setHeader("content-disposition", `attachment; filename="san-pham-ocop-${register.day}.csv"`)
  res.send(csvTable(tableOf(register)))
}

function itemsOf({ entries }: Register) {
  return entries.map(({ item }) => item)
}

function tableOf(register: Register) {
  const headings = registerColumns.map(({ heading }) => heading)
  return [headings, ...itemsOf(register).map((item) => registerColumns.map(({ of }) => of(item)))]
}

const fingerprints = new WeakMap<Register, string>()

function fingerprintOf(register: Register): string {
  const known = fingerprints.get(register)
  if (known !== undefined) return known
  const found = createHash("sha256")
    .update(JSON.stringify(itemsOf(register)))
    .digest("base64url")
    .slice(0, 27)
  fingerprints.set(register, found)
  return found
}
