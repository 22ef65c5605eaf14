import { checkedScan, linkHost, parseScan, type Scan } from "@ocop/shared/gs1"
import { err, type Result } from "@ocop/shared/result"

/** What somebody typed from goods in hand: any code, or the digits of a bar code with lot and serial beside them. */
export interface TypedCode {
  code: string
  lot: string
  serial: string
}

/** Errors: those of a scan, a lot and a serial, and `link_foreign_host` for a link that is not of `host`, the province's own. */
export function readTyped({ code, lot, serial }: TypedCode, host: string): Result<Scan> {
  const stranger = linkHost(code)
  if (stranger !== null && stranger !== host)
    return err({ code: "link_foreign_host", field: "code", detail: { host: stranger } })
  const scan = parseScan(code)
  if (!scan.ok) return scan
  const [lotTyped, serialTyped] = [lot.trim(), serial.trim()]
  return checkedScan({
    ...scan.value,
    ...(lotTyped && { lot: lotTyped }),
    ...(serialTyped && { serial: serialTyped }),
  })
}
