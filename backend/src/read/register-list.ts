import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Certificate, type CertificateState, type Stars, standing } from "@ocop/shared/certificate"
import { addDays, type Day, formatDay } from "@ocop/shared/day"
import { fold } from "@ocop/shared/fold"
import type { RegisterCertificate } from "@ocop/shared/register"

/** QĐ 26/2026, Đ.7: the renewal file is due until 120 days before the certificate ends. */
const RENEWAL_CLOSES_DAYS = 120

export interface RegisterListQuery {
  q?: string | undefined
  state?: string | undefined
}

/** A product as officers see it: what it may show today, by which certificate, and in Vietnamese why no stars or not for long. */
export interface RegisterListItem {
  product_id: string | null
  handle: string | null
  title: string
  producer: string
  producer_id: string
  product_set: string
  product_code: string | null
  stars: Stars | null
  state: CertificateState
  reason_vi: string | null
  certificate_id: string | null
  certificate_number: string | null
  issuer: string | null
  decided_on: Day | null
  valid_until: Day | null
}

type StoredCertificate = RegisterCertificate & { id: string }

interface RegisterListRow {
  product_id: string | null
  handle: string | null
  title: string
  producer: string
  producer_id: string
  product_set: string
  product_code: string | null
  certificates: StoredCertificate[]
}

export async function registerList(
  db: Knex,
  { q = "", state }: RegisterListQuery,
  day: Day,
): Promise<{ items: RegisterListItem[] }> {
  const words = fold(q)
    .split(/\s+/)
    .filter((word) => word !== "")
  const { rows } = await db.raw<{ rows: RegisterListRow[] }>(LIST_SQL, [
    words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`),
  ])
  const items = rows.map((row) => listItem(row, day))
  return { items: state === undefined ? items : items.filter((item) => item.state === state) }
}

function listItem({ certificates, ...row }: RegisterListRow, day: Day): RegisterListItem {
  const { stars, state, certificate_id } = standing(certificates.map(dated), day)
  const certificate = certificates.find(({ id }) => id === certificate_id)
  return {
    ...row,
    stars,
    state,
    reason_vi: reason(state, certificate),
    certificate_id,
    certificate_number: certificate?.number ?? null,
    issuer: certificate?.issuer ?? null,
    decided_on: certificate?.decided_on ?? null,
    valid_until: certificate?.valid_until ?? null,
  }
}

function dated({
  id,
  stars,
  decided_on,
  valid_until,
  extended_until,
  revoked_on,
}: StoredCertificate): Certificate {
  return {
    id,
    stars,
    decided_on,
    valid_until,
    ...(extended_until === null ? {} : { extended_until }),
    ...(revoked_on === null ? {} : { revoked_on }),
  }
}

function reason(state: CertificateState, certificate: StoredCertificate | undefined): string | null {
  if (!certificate) return "Chưa có quyết định công nhận"
  const { number, valid_until, extended_until, revoked_on, revoke_reason, revoke_document } = certificate
  const ends = formatDay(valid_until)
  switch (state) {
    case "revoked": {
      const by = revoke_document ? ` theo ${revoke_document}` : ""
      const why = revoke_reason ? `: ${revoke_reason}` : ""
      return `Quyết định ${number} bị thu hồi từ ngày ${formatDay(revoked_on ?? valid_until)}${by}${why}`
    }
    case "expired":
      return `Quyết định ${number} hết giá trị sau ngày ${formatDay(extended_until ?? valid_until)}`
    case "extended":
      return `Hết giá trị ngày ${ends}, được gia hạn đến ${formatDay(extended_until ?? valid_until)}`
    case "renewal_window":
      return `Nộp hồ sơ đánh giá lại chậm nhất ngày ${formatDay(addDays(valid_until, -RENEWAL_CLOSES_DAYS))}`
    case "renewal_late":
      return `Đã quá hạn nộp hồ sơ đánh giá lại; hết giá trị ngày ${ends}`
    case "none":
      return "Chưa có quyết định công nhận"
    case "valid":
      return null
  }
}

const LIST_SQL = `
  select r.product_id, p.handle, r.name as title, producer.name as producer, producer.id as producer_id, r.product_set,
         r.product_code, coalesce(c.certificates, '[]') as certificates
  from registration r
  join producer on producer.id = r.producer_id
  left join product p on p.id = r.product_id and p.deleted_at is null
  left join lateral (
    select json_agg(one order by one.decided_on) as certificates, string_agg(translate(lower(one.number), 'đ', 'd'), ' ') as numbers
    from certificate one where one.registration_id = r.id and one.deleted_at is null
  ) c on true
  where r.deleted_at is null and not exists (
    select 1 from unnest(?::text[]) pattern
    where concat_ws(' ', r.name_folded, producer.name_folded, r.product_code, c.numbers) not like pattern)
  order by r.name_folded, r.id`
