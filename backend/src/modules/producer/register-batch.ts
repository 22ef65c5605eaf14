import type { CriteriaVersion, IssuerLevel } from "@ocop/shared/criteria"
import type { RegisterCertificate, RegisterProducer } from "@ocop/shared/register"

export type NewProducer = RegisterProducer & {
  id: string
  handle: string
  name_folded: string
  province_code: string
}

export interface NewRegistration {
  id: string
  producer_id: string
  product_id: string
  name: string
  name_folded: string
  product_set: string
  product_group: string
  product_code: string | null
  trademark: string | null
  kind: string
  unit: string
  vat_rate: number | null
}

export type NewCertificate = RegisterCertificate & {
  id: string
  registration_id: string
  criteria: CriteriaVersion | null
  issuer_level: IssuerLevel | null
}

export interface RowChange<Row> {
  id: string
  changes: Partial<Row>
}

/** Everything one import writes to the register. */
export interface RegisterBatch {
  producers: NewProducer[]
  changed_producers: RowChange<NewProducer>[]
  registrations: NewRegistration[]
  changed_registrations: RowChange<NewRegistration>[]
  certificates: NewCertificate[]
  changed_certificates: RowChange<NewCertificate>[]
}
