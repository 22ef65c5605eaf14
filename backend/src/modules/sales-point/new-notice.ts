import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export interface NewNotice {
  kind: "revoked" | "extended" | "stop" | "lift"
  subject_id: string
  product_id: string | null
  lot_number: string | null
  title_vi: string
  title_en: string
  words_vi: string
  words_en: string
  document_no: string | null
  receivers: readonly { sales_point_id: string; stock_milli: number }[]
}

export async function writeNotice(
  trx: Knex.Transaction,
  { receivers, ...notice }: NewNotice,
): Promise<string> {
  const id = generateEntityId(undefined, "note")
  await trx("notice").insert({ ...notice, id, sent_at: trx.fn.now() })
  if (receivers.length > 0)
    await trx("notice_receipt").insert(
      receivers.map((receiver) => ({
        ...receiver,
        id: generateEntityId(undefined, "nrec"),
        notice_id: id,
      })),
    )
  return id
}
