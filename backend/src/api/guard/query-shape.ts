import type { MedusaRequest } from "@medusajs/framework/http"
import { fault } from "./fault"

const MAX_LENGTH = 8_192
const MAX_LIMIT = 1_000
const MAX_OFFSET = 1_000_000
const MAX_FIELDS = 4_096
const MAX_FIELD_DEPTH = 6

/** Bounds what Medusa's lists would take without bounds: page sizes, offsets and the depth of the fields asked for. */
export function checkQuery(req: MedusaRequest): void {
  const query = req.originalUrl.split("?").slice(1).join("?")
  if (query.length > MAX_LENGTH) throw fault("query_too_long")
  bound(req.query.limit, "limit", MAX_LIMIT)
  bound(req.query.take, "take", MAX_LIMIT)
  bound(req.query.offset, "offset", MAX_OFFSET)
  bound(req.query.skip, "skip", MAX_OFFSET)
  const fields = typeof req.query.fields === "string" ? req.query.fields : ""
  const deepest = Math.max(...fields.split(",").map((field) => field.split(".").length))
  if (fields.length > MAX_FIELDS || deepest > MAX_FIELD_DEPTH)
    throw fault("invalid_input", { field: "fields" })
}

function bound(value: unknown, field: string, most: number): void {
  if (value === undefined) return
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0) throw fault("invalid_input", { field })
  if (number > most) throw fault("limit_max", { field, most })
}
