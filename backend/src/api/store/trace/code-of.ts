import { checkedScan } from "@ocop/shared/gs1"
import { granted } from "../../guard/refused"
import type { CodeQuery } from "./query"

interface Code {
  gtin: string
  lot: string | null
  serial: string | null
}

/** The code that was asked for, or why GS1 knows none like it. */
export function codeOf({ gtin, lot, serial }: CodeQuery): Code {
  const scan = granted(
    checkedScan({ gtin, ...(lot === undefined ? {} : { lot }), ...(serial === undefined ? {} : { serial }) }),
  )
  return { gtin: scan.gtin, lot: scan.lot ?? null, serial: scan.serial ?? null }
}
