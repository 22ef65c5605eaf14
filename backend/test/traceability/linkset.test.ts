import { inApp } from "../app"
import { answers, PEPPER_GTIN, pepperLot, SERIAL_KEY, traceGround } from "../trace-ground"

interface Answered {
  linkset: [Record<string, { href: string; type: string }[]> & { anchor: string }]
  code?: string
}

inApp(
  ({ api, getContainer }) => {
    it("RFC 9264: a lot's links by GS1's relations, the trace page as the default; none for a code nobody issued", async () => {
      const ground = await traceGround(getContainer(), api)
      await api.post("/office/lots", pepperLot(ground), ground.officer)
      const ask = (query: string) =>
        api.get<Answered>(`/store/linkset?${query}`, { ...ground.shopper, ...answers })
      const { data, headers } = await ask(`gtin=${PEPPER_GTIN}&lot=L2611A`)
      expect(headers["content-type"]).toBe("application/linkset+json")
      const [context] = data.linkset
      const anchor = `https://ocop.example/01/${PEPPER_GTIN}/10/L2611A`
      expect(context.anchor).toBe(anchor)
      const voc = "https://ref.gs1.org/voc/"
      for (const rel of ["defaultLink", "traceability", "recallStatus"])
        expect(context[voc + rel]).toMatchObject([{ href: anchor, type: "text/html" }])
      expect(context[`${voc}pip`]).toMatchObject([{ href: "https://ocop.example/products/tieu-tien-phuoc" }])
      expect(context[`${voc}certificationInfo`]?.[0]?.href).toMatch(/^https:\/\/ocop\.example\/register\?q=/)
      const unknown = await ask(`gtin=${PEPPER_GTIN}&lot=NONE`)
      expect([unknown.status, unknown.data.code]).toEqual([404, "code_never_issued"])
    })
  },
  { SERIAL_KEY, STOREFRONT_URL: "https://ocop.example" },
)
