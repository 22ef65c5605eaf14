import { Form } from "react-router"
import { z } from "zod"
import { formatInstant, groupDigits } from "../../../lib/format"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { TextField } from "../../../ui/field"
import { noticeMessages } from "./messages"

export const NoticeRow = z.object({
  id: z.string(),
  title_vi: z.string(),
  title_en: z.string(),
  words_vi: z.string(),
  words_en: z.string(),
  document_no: z.string().nullable(),
  sent_at: z.string(),
  receipts: z.array(
    z.object({
      sales_point_id: z.string(),
      sales_point: z.string(),
      stock_milli: z.number(),
      seen_at: z.string().nullable(),
      acknowledged_at: z.string().nullable(),
      acknowledged_by: z.string().nullable(),
      answer: z.string().nullable(),
    }),
  ),
})
export type NoticeRow = z.infer<typeof NoticeRow>

function isWaiting({ receipts }: NoticeRow): boolean {
  return receipts.some(({ acknowledged_at }) => acknowledged_at === null)
}

/** What a sales point must know, where the goods are, and the word that it was done. */
export function NoticeItem({ notice, mayAcknowledge }: { notice: NoticeRow; mayAcknowledge: boolean }) {
  const t = useMessages(noticeMessages)
  const locale = useLocale()
  const { id, document_no, sent_at, receipts } = notice
  const soft = [
    t("sent", { at: formatInstant(sent_at) }),
    document_no && t("document", { number: document_no }),
  ]
  return (
    <article className="grid gap-2 border-b border-line py-5">
      <h2 className="text-18 font-semibold">{locale === "vi" ? notice.title_vi : notice.title_en}</h2>
      <p className="text-14 text-ink-soft figures">{soft.filter(Boolean).join(", ")}</p>
      <p className="max-w-prose">{locale === "vi" ? notice.words_vi : notice.words_en}</p>
      <ul className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
        {receipts.map((receipt) => (
          <li key={receipt.sales_point_id} className="flex flex-wrap gap-x-3">
            <span className="font-medium">{receipt.sales_point}</span>
            <span className="text-ink-soft figures">
              {t("stock", { n: groupDigits(Math.round(receipt.stock_milli / 1000)) })}
            </span>
            {receipt.acknowledged_at ? (
              <span className="text-ink-soft">
                {t("done", { at: formatInstant(receipt.acknowledged_at) })}
                {receipt.answer && `: ${receipt.answer}`}
              </span>
            ) : (
              <span className="text-chili">
                {t("not_yet")}
                {!mayAcknowledge &&
                  `, ${receipt.seen_at ? t("seen", { at: formatInstant(receipt.seen_at) }) : t("not_seen")}`}
              </span>
            )}
          </li>
        ))}
      </ul>
      {mayAcknowledge && isWaiting(notice) && (
        <Form method="post" className="flex flex-wrap items-end gap-3 print:hidden">
          <input type="hidden" name="id" value={id} />
          <TextField
            name="answer"
            id={`answer-${id}`}
            label={t("answer")}
            maxLength={500}
            className="min-w-60 flex-1"
          />
          <Button>{t("acknowledge")}</Button>
        </Form>
      )}
    </article>
  )
}
