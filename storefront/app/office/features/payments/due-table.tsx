import { DueReason } from "@ocop/shared/payment"
import { z } from "zod"
import { formatInstant, formatVnd, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { paymentMessages } from "./messages"
import { ReturnForm } from "./return-form"

const Due = z.object({
  id: z.string(),
  way: z.enum(["bank", "stripe", "cash"]),
  amount: z.number(),
  reason: DueReason,
  since: z.string(),
  order_number: z.number().nullable(),
  shopper: z.string().nullable(),
  phone: z.string().nullable(),
  transfers: z.array(z.object({ content: z.string(), amount: z.number(), at: z.string() })),
  returned_at: z.string().nullable(),
  returned_by: z.string().nullable(),
  reference: z.string().nullable(),
})
type Due = z.infer<typeof Due>

export const DueList = z.object({
  as_of: z.string(),
  items: z.array(Due),
  total: z.number(),
  sum: z.number(),
})

/** The longest waiting first; below each what the bank told and the way to write down that it was given back. */
export function DueTable({ dues }: { dues: readonly Due[] }) {
  const t = useMessages(paymentMessages)
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <Th>{t("shopper")}</Th>
          <Th className="hidden sm:table-cell">{t("reason")}</Th>
          <Th number className="hidden md:table-cell">
            {t("since")}
          </Th>
          <Th number>{t("amount")}</Th>
        </tr>
      </thead>
      {dues.map((due) => (
        <Row key={due.id} due={due} />
      ))}
    </Table>
  )
}

function Row({ due }: { due: Due }) {
  const t = useMessages(paymentMessages)
  const whose = [due.shopper, due.phone].filter(Boolean).join(" · ")
  return (
    <tbody>
      <tr>
        <Td className="border-b-0">
          <span className="font-medium">{whose || t("unknown")}</span>
          {due.order_number !== null && (
            <span className="block text-14 text-ink-soft figures">
              {t("order", { number: due.order_number })}
            </span>
          )}
          <span className="block text-14 sm:hidden">{t(`reason_${due.reason}`)}</span>
        </Td>
        <Td className="hidden border-b-0 sm:table-cell">{t(`reason_${due.reason}`)}</Td>
        <Td number className="hidden border-b-0 md:table-cell">
          {formatInstant(due.since)}
        </Td>
        <Td number className="border-b-0 font-medium">
          {groupDigits(due.amount)}
        </Td>
      </tr>
      <tr>
        <Td colSpan={4} className="pt-0">
          {due.transfers.map(({ content, amount, at }) => (
            <p key={`${at}${content}`} className="text-14 wrap-anywhere text-ink-soft figures">
              {formatInstant(at)} · {formatVnd(amount)} · {t("transfer", { content })}
            </p>
          ))}
          {due.returned_at !== null ? <Returned due={due} /> : <Open due={due} />}
        </Td>
      </tr>
    </tbody>
  )
}

function Open({ due }: { due: Due }) {
  const t = useMessages(paymentMessages)
  return due.way === "stripe" ? <p className="text-14">{t("by_card")}</p> : <ReturnForm id={due.id} />
}

function Returned({ due }: { due: Due }) {
  const t = useMessages(paymentMessages)
  if (due.way === "stripe") return <p className="text-14">{t("by_card_done")}</p>
  const at = formatInstant(due.returned_at ?? due.since)
  return (
    <p className="text-14 figures">
      {t("done", { at, reference: due.reference ?? "" })}
      {due.returned_by && ` · ${t("by", { name: due.returned_by })}`}
    </p>
  )
}
