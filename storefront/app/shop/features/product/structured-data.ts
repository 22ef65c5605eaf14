import type { GoodsDetail } from "@ocop/shared/goods"

/** What search engines read of a product page (schema.org). */
export function productData(goods: GoodsDetail, host: string): string {
  const data = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: goods.title,
    description: goods.description,
    ...(goods.gtin ? { gtin14: goods.gtin } : {}),
    ...(goods.image ? { image: new URL(goods.image, host).href } : {}),
    brand: { "@type": "Brand", name: goods.producer.name },
    offers: {
      "@type": "Offer",
      price: goods.price,
      priceCurrency: "VND",
      availability: goods.in_stock ? "https://schema.org/InStock" : "https://schema.org/OutOfStock",
      url: new URL(`/products/${goods.handle}`, host).href,
    },
  }
  return JSON.stringify(data).replaceAll("<", "\\u003c")
}
