import { expect, test } from "vitest"
import { linkset } from "./linkset"

test("RFC 9264 §4.2: one context object with its targets by relation, several under one", () => {
  const page = { href: "https://ocop.example/01/1", type: "text/html", hreflang: ["vi"], title: "Truy xuất" }
  const shop = { ...page, href: "https://ocop.example/products/tieu" }
  expect(
    linkset({
      anchor: page.href,
      links: [
        { rel: "defaultLink", ...page },
        { rel: "pip", ...page },
        { rel: "pip", ...shop },
      ],
    }),
  ).toEqual({
    linkset: [
      {
        anchor: page.href,
        "https://ref.gs1.org/voc/defaultLink": [page],
        "https://ref.gs1.org/voc/pip": [page, shop],
      },
    ],
  })
})
