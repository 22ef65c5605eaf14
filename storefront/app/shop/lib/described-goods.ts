import type { GoodsDetail } from "@ocop/shared/goods-page"
import { describedPicture } from "./described-picture"
import type { Described } from "./json-ld"

/** What search engines read of a product's page: what is in force today, and nothing that is over. */
export function describedGoods(goods: GoodsDetail, origin: string): Described {
  const url = `${origin}/products/${goods.handle}`
  return {
    "@type": "Product",
    "@id": url,
    url,
    name: goods.title,
    ...(goods.description ? { description: goods.description } : {}),
    image: [describedPicture(goods, origin)],
    sku: goods.variant_id,
    ...(goods.gtin ? { gtin14: goods.gtin.padStart(14, "0") } : {}),
    brand: { "@type": "Brand", name: goods.producer.name },
    manufacturer: { "@type": "Organization", name: goods.producer.name },
    ...certified(goods),
    offers: {
      "@type": "Offer",
      url,
      price: goods.price,
      priceCurrency: "VND",
      availability: `https://schema.org/${availability(goods)}`,
      itemCondition: "https://schema.org/NewCondition",
    },
  }
}

function availability({ stopped, in_stock }: GoodsDetail): string {
  if (stopped) return "SoldOut"
  return in_stock ? "InStock" : "OutOfStock"
}

function certified({ stars, certificate }: GoodsDetail): Partial<Described> {
  if (stars === null || !certificate) return {}
  const { number, issuer, decided_on, valid_until, extended_until } = certificate
  return {
    additionalProperty: { "@type": "PropertyValue", name: "OCOP", value: `${stars} sao`, maxValue: 5 },
    hasCertification: {
      "@type": "Certification",
      name: `OCOP ${stars} sao`,
      certificationIdentification: number,
      issuedBy: { "@type": "Organization", name: issuer },
      validFrom: decided_on,
      expires: extended_until ?? valid_until,
      certificationRating: { "@type": "Rating", ratingValue: stars, bestRating: 5, worstRating: 3 },
    },
  }
}
