import type { SaleDetail } from "@ocop/shared/report"
import { useMessages, type Catalogue } from "../../../lib/messages"

const vi = {
  cash: "Tiền mặt",
  vietqr: "VietQR",
  card: "Thẻ",
  transfer: "Chuyển khoản",
  voucher: "Phiếu mua hàng",
  issued: "đã đưa mã, chưa xác nhận",
  said_paid: "khách báo đã chuyển, chờ ngân hàng",
  confirmed: "ngân hàng đã báo có",
}

const en: Record<keyof typeof vi, string> = {
  cash: "Cash",
  vietqr: "VietQR",
  card: "Card",
  transfer: "Transfer",
  voucher: "Voucher",
  issued: "code shown, not confirmed",
  said_paid: "shopper says paid, bank not yet",
  confirmed: "confirmed by the bank",
}

const messages: Catalogue<keyof typeof vi> = { vi, en }

/** The tender and, for a transfer, only as much as is known of it. */
export function TenderName({ payment }: { payment: SaleDetail["payments"][number] }) {
  const t = useMessages(messages)
  const { tender, state, reference } = payment
  const known = state === "issued" || state === "said_paid" || state === "confirmed" ? t(state) : null
  return (
    <>
      {t(tender)}
      {known && <span className="text-ink-soft"> – {known}</span>}
      {reference && <span className="block text-14 text-ink-soft">{reference}</span>}
    </>
  )
}
