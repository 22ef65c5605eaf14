import { CertificateState } from "@ocop/shared/certificate"
import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { StarBadge, starsToShow } from "./star-badge"

const IN_FORCE = ["valid", "renewal_window", "renewal_late", "extended"]

test.each(CertificateState.options)(
  "a certificate that is %s shows stars only while it is in force",
  (state) => {
    expect(starsToShow({ stars: 4, state })).toBe(IN_FORCE.includes(state) ? 4 : null)
  },
)

test.each(["expired", "revoked", "none"] as const)(
  "a shopper sees no badge at all when it is %s",
  (state) => {
    expect(renderToStaticMarkup(<StarBadge standing={{ stars: 5, state }} label="5 sao" />)).toBe("")
  },
)

test("the badge draws as many stars as the standing has and says so in words", () => {
  const html = renderToStaticMarkup(<StarBadge standing={{ stars: 4, state: "valid" }} label="4 sao" />)
  expect(html.match(/translate\(/g)).toHaveLength(4)
  expect(html).toContain('aria-label="OCOP 4 sao"')
})

test("staff see a dot while a renewal is due, shoppers do not", () => {
  const standing = { stars: 4, state: "renewal_late" } as const
  expect(renderToStaticMarkup(<StarBadge standing={standing} label="4 sao" staff />)).toContain("<circle")
  expect(renderToStaticMarkup(<StarBadge standing={standing} label="4 sao" />)).not.toContain("<circle")
})
