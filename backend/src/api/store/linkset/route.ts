import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { digitalLink } from "@ocop/shared/gs1"
import { type LinkTarget, linkset } from "@ocop/shared/linkset"
import type { TracePage } from "@ocop/shared/trace-page"
import { tracePage } from "../../../read/trace/trace-page"
import { fault } from "../../guard/fault"
import { codeOf } from "../trace/code-of"
import type { CodeQuery } from "../trace/query"

/** What leads on from a code, for programs. */
export async function GET(req: MedusaStoreRequest<unknown, CodeQuery>, res: MedusaResponse): Promise<void> {
  const { gtin, lot, serial } = codeOf(req.validatedQuery)
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const page = await tracePage(db, { gtin, lot, serial }, Date.now())
  if (!page) throw fault("code_never_issued", { field: "code" })
  const base = process.env.STOREFRONT_URL ?? "http://localhost:8000"
  const anchor = digitalLink(base, { gtin, ...(lot && { lot }), ...(serial && { serial }) })
  res.setHeader("Content-Type", "application/linkset+json")
  res.end(JSON.stringify(linkset({ anchor, links: linksOf(base, anchor, page) })))
}

function linksOf(base: string, anchor: string, { product }: TracePage): LinkTarget[] {
  const html = { type: "text/html", hreflang: ["vi", "en"] }
  const trace = { ...html, href: anchor, title: `Truy xuất ${product.name}` }
  const register = new URL("/register", base)
  register.searchParams.set("q", product.name)
  return [
    { rel: "defaultLink", ...trace },
    { rel: "traceability", ...trace },
    { rel: "recallStatus", ...trace },
    { rel: "certificationInfo", ...html, href: register.href, title: "Sổ sản phẩm OCOP" },
    ...(product.handle
      ? [
          {
            rel: "pip" as const,
            ...html,
            href: new URL(`/products/${product.handle}`, base).href,
            title: product.name,
          },
        ]
      : [{ rel: "pip" as const, ...trace }]),
  ]
}
