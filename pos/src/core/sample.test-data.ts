import type { CatalogueProduct } from "@ocop/shared/catalogue"
import type { NewLine } from "./cart"

export function product(change: Partial<CatalogueProduct> = {}): CatalogueProduct {
  return {
    variant_id: "variant_1",
    product_id: "prod_1",
    title: "Nước mắm làng Bích Họa",
    producer: "HTX Tam Thanh",
    product_set: "Thực phẩm",
    gtin: "08936012345674",
    unit: "chai 500 ml",
    price: 95_000,
    vat_rate: 8,
    stock: 12_000,
    stars: 4,
    state: "valid",
    certificate_id: "cert_1",
    certificates: [{ id: "cert_1", stars: 4, decided_on: "2025-01-17", valid_until: "2028-01-17" }],
    image: "/art/fishsauce-amber.svg",
    ...change,
  }
}

export function newLine(change: Partial<NewLine> = {}): NewLine {
  return {
    variant_id: "variant_1",
    title: "Nước mắm làng Bích Họa",
    producer: "HTX Tam Thanh",
    unit: "chai 500 ml",
    weighed: false,
    image: null,
    unit_price: 95_000,
    vat_rate: 8,
    quantity_milli: 1_000,
    lot: null,
    trace_code: null,
    expires_on: null,
    certificate: { id: "cert_1", stars: 4, state: "valid", as_of: "2026-11-22T08:00:00+07:00" },
    good_until: "2028-01-17",
    issues: [],
    override: null,
    ...change,
  }
}
