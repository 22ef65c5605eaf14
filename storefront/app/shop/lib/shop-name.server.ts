export function shopName(): string {
  return process.env.SHOP_NAME ?? "Chợ OCOP Đà Nẵng"
}
