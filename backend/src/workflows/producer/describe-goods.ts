import type { GoodsEntry } from "./register-entries"

/** What can be said of a product from the register alone; its maker may say more later. */
export function describeGoods({ producer, product }: GoodsEntry): string {
  const { name, commune_name, old_district } = producer.data
  const place = [commune_name, old_district].filter((part) => part !== null).join(", ")
  const maker = place === "" ? name : `${name}, ${place}`
  return `${product.name} của ${maker}. Sản phẩm trong sổ đăng ký OCOP của tỉnh.`
}
