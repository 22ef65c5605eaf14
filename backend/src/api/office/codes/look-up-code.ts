import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { linkHost, parseScan, type Scan } from "@ocop/shared/gs1"
import { parseProductCode } from "@ocop/shared/product-code"
import { checkSerial, lotKey, type SerialCheck } from "@ocop/shared/serial"
import type { TracePage } from "@ocop/shared/trace-page"
import {
  certificatesOfDecision,
  type FoundCertificate,
  type FoundGoods,
  type FoundLot,
  goodsOfCode,
  isInReach,
  lotsOfNumber,
} from "../../../read/trace/code-lookup"
import { codeIssued, type IssuedCode } from "../../../read/trace/issued-code"
import { tracePage } from "../../../read/trace/trace-page"
import { serialMaster } from "../../../workflows/traceability/serial-master"
import { scopeOf } from "../../guard/scope"

type Ids = Pick<IssuedCode, "registration_id" | "product_id" | "variant_id" | "lot_id">

/** `said` names why nothing was found, in the words of a refusal; nothing is concluded about the goods from it. */
export type CodeAnswer =
  | ({ kind: "stamp" | "lot" | "product"; page: TracePage; serial_check: SerialCheck | null } & Ids)
  | { kind: "lots"; lots: FoundLot[] }
  | { kind: "products"; products: FoundGoods[] }
  | { kind: "decision"; certificates: FoundCertificate[] }
  | { kind: "unknown"; said: { code: string; host?: string; serial_check?: SerialCheck } }

const KINDS = { serial: "stamp", lot: "lot", product: "product" } as const

export async function lookUpCode(req: MedusaRequest, text: string): Promise<CodeAnswer> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const scan = parseScan(text)
  if (scan.ok) return scanned(req, db, text, scan.value)
  const named = scopeOf(req).all ? await byName(db, text) : null
  return named ?? { kind: "unknown", said: { code: scan.error.code } }
}

async function byName(db: Knex, text: string): Promise<CodeAnswer | null> {
  const lots = await lotsOfNumber(db, text)
  if (lots.length > 0) return { kind: "lots", lots }
  const code = parseProductCode(text)
  const products = code.ok ? await goodsOfCode(db, code.value) : []
  if (products.length > 0) return { kind: "products", products }
  const certificates = await certificatesOfDecision(db, text)
  return certificates.length > 0 ? { kind: "decision", certificates } : null
}

async function scanned(req: MedusaRequest, db: Knex, text: string, scan: Scan): Promise<CodeAnswer> {
  const { gtin, lot = null, serial = null } = scan
  const issued = await codeIssued(db, { gtin, lot, serial })
  if (!issued || !(await isInReach(db, scopeOf(req), issued.variant_id))) {
    const host = foreignHost(text)
    if (host) return { kind: "unknown", said: { code: "link_foreign_host", host } }
    const serial_check = checked(scan)
    return { kind: "unknown", said: { code: "code_never_issued", ...(serial_check ? { serial_check } : {}) } }
  }
  const page = await tracePage(db, { gtin, lot, serial }, Date.now())
  if (!page) return { kind: "unknown", said: { code: "code_never_issued" } }
  const { registration_id, product_id, variant_id, lot_id } = issued
  const serial_check = checked({ ...scan, ...(page.lot ? { lot: page.lot.number } : {}) })
  return { kind: KINDS[issued.found], page, serial_check, registration_id, product_id, variant_id, lot_id }
}

/** By the secret alone: whoever can read the ledger of stamps need not have written in it. */
function checked({ gtin, lot, serial }: Scan): SerialCheck | null {
  if (lot === undefined || serial === undefined) return null
  return checkSerial(lotKey(serialMaster(process.env), gtin, lot), serial)
}

function foreignHost(text: string): string | null {
  const host = linkHost(text)
  return host === null || host === linkHost(process.env.STOREFRONT_URL ?? "") ? null : host
}
