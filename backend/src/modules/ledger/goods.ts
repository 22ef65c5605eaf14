import type { Certificate } from "@ocop/shared/certificate"
import type { VatRate } from "@ocop/shared/vat"

/** What the ledger freezes about a variant. `on_sale` is false once it was withdrawn; `price` is null where none is set. */
export interface Goods {
  variant_id: string
  product_id: string
  title: string
  price: number | null
  on_sale: boolean
  vat_rate: VatRate
  product_set: string | null
  certificates: readonly Certificate[]
  producer: {
    id: string
    name: string
    province_code: string
    commune_code: string | null
    old_district: string | null
  } | null
}

/** The sales point a device sells at, as the ledger needs it. Days are inclusive. */
export interface Place {
  id: string
  province_code: string
  commune_code: string | null
  old_district: string | null
  supply_model: string
  commission_bp: number
  staff: ReadonlySet<string>
  /** Every sales point goods may be sent to. */
  destinations: ReadonlySet<string>
  booths: readonly { fair_id: string; booth_id: string; starts_on: string; ends_on: string }[]
}
