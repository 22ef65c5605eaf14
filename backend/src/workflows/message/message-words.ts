import { formatDay } from "@ocop/shared/day"
import { formatVnd } from "@ocop/shared/money"
import type { OrderPage } from "@ocop/shared/order-page"
import type { NewsKind } from "./order-news"

export type Language = "vi" | "en"

/** What every message is written from. */
export interface MessageFacts {
  kind: NewsKind
  shop: string
  order: Pick<OrderPage, "number" | "lines" | "carriage" | "discount" | "total" | "payment" | "deliver">
  amount?: number
  /** The store's own, of a return. */
  words?: string
  link: string
}

export interface MessageWords {
  subject: string
  /** The paragraphs of a letter. */
  paragraphs: string[]
  /** One sentence, for a text message. */
  short: string
}

type Words = Record<NewsKind, (facts: MessageFacts) => Omit<MessageWords, "paragraphs"> & { lead: string }>

const vi: Words = {
  placed: ({ order }) => ({
    subject: `Đã nhận đơn số ${order.number}`,
    lead: "Cửa hàng đã nhận đơn của bạn.",
    short: `Đã nhận đơn số ${order.number}, ${formatVnd(order.total)}.`,
  }),
  paid: ({ order }) => ({
    subject: `Đơn số ${order.number} đã thanh toán`,
    lead: `Cửa hàng đã nhận ${formatVnd(order.payment.paid)} cho đơn số ${order.number}.`,
    short: `Đã nhận ${formatVnd(order.payment.paid)} cho đơn số ${order.number}.`,
  }),
  packed: ({ order }) => ({
    subject: `Đơn số ${order.number} đã đóng gói`,
    lead: "Hàng đã đóng gói, sẽ giao cho người vận chuyển.",
    short: `Đơn số ${order.number} đã đóng gói.`,
  }),
  sent: ({ order }) => ({
    subject: `Đơn số ${order.number} đang trên đường giao`,
    lead: "Hàng đang trên đường đến bạn. Người giao sẽ gọi trước khi đến.",
    short: `Đơn số ${order.number} đang trên đường giao.`,
  }),
  ready: ({ order }) => ({
    subject: `Đơn số ${order.number} chờ bạn đến lấy`,
    lead: `Hàng đã có ở ${placeOf(order) || "điểm bán"}. ${untilOf(order, "Giữ đến hết ngày {day}.")} Khi đến, đọc số đơn ${order.number}.`,
    short: `Đơn số ${order.number} chờ bạn ở ${placeOf(order) || "điểm bán"}. ${untilOf(order, "Giữ đến {day}.")}`,
  }),
  canceled: ({ order }) => ({
    subject: `Đơn số ${order.number} đã hủy`,
    lead: "Đơn đã hủy và sẽ không được giao. Nếu bạn đã trả tiền, tiền được hoàn lại theo cách đã trả.",
    short: `Đơn số ${order.number} đã hủy.`,
  }),
  refunded: ({ order, amount = 0 }) => ({
    subject: `Hoàn tiền đơn số ${order.number}`,
    lead: `Cửa hàng hoàn lại ${formatVnd(amount)} cho đơn số ${order.number}${order.payment.kind === "cod" ? " và sẽ gọi bạn để hẹn cách trả" : ", theo cách bạn đã trả"}.`,
    short: `Hoàn lại ${formatVnd(amount)} cho đơn số ${order.number}.`,
  }),
  return_accepted: ({ order, words = "" }) => ({
    subject: `Nhận lại hàng của đơn số ${order.number}`,
    lead: `Cửa hàng đồng ý nhận lại hàng của đơn số ${order.number}. ${words}`,
    short: `Đồng ý nhận lại hàng của đơn số ${order.number}.`,
  }),
  return_refused: ({ order, words = "" }) => ({
    subject: `Không nhận lại hàng của đơn số ${order.number}`,
    lead: `Cửa hàng không nhận lại hàng của đơn số ${order.number}. ${words}`,
    short: `Không nhận lại hàng của đơn số ${order.number}.`,
  }),
}

const en: Words = {
  placed: ({ order }) => ({
    subject: `Order ${order.number} received`,
    lead: "We have received your order.",
    short: `Order ${order.number} received, ${formatVnd(order.total)}.`,
  }),
  paid: ({ order }) => ({
    subject: `Order ${order.number} is paid`,
    lead: `We have received ${formatVnd(order.payment.paid)} for order ${order.number}.`,
    short: `${formatVnd(order.payment.paid)} received for order ${order.number}.`,
  }),
  packed: ({ order }) => ({
    subject: `Order ${order.number} is packed`,
    lead: "The goods are packed and will be handed to the courier.",
    short: `Order ${order.number} is packed.`,
  }),
  sent: ({ order }) => ({
    subject: `Order ${order.number} is on its way`,
    lead: "The goods are on their way to you. The courier will call before coming.",
    short: `Order ${order.number} is on its way.`,
  }),
  ready: ({ order }) => ({
    subject: `Order ${order.number} is ready to collect`,
    lead: `The goods are at ${placeOf(order) || "the sales point"}. ${untilOf(order, "Kept until the end of {day}.")} Say order number ${order.number} there.`,
    short: `Order ${order.number} waits at ${placeOf(order) || "the sales point"}. ${untilOf(order, "Until {day}.")}`,
  }),
  canceled: ({ order }) => ({
    subject: `Order ${order.number} was cancelled`,
    lead: "The order was cancelled and will not be delivered. What you paid is given back the way you paid it.",
    short: `Order ${order.number} was cancelled.`,
  }),
  refunded: ({ order, amount = 0 }) => ({
    subject: `Refund for order ${order.number}`,
    lead: `We give back ${formatVnd(amount)} for order ${order.number}${order.payment.kind === "cod" ? " and will call you about how" : ", the way you paid it"}.`,
    short: `${formatVnd(amount)} given back for order ${order.number}.`,
  }),
  return_accepted: ({ order, words = "" }) => ({
    subject: `Your return of order ${order.number} is accepted`,
    lead: `The store takes back the goods of order ${order.number}. ${words}`,
    short: `The goods of order ${order.number} are taken back.`,
  }),
  return_refused: ({ order, words = "" }) => ({
    subject: `Your return of order ${order.number} is refused`,
    lead: `The store does not take back the goods of order ${order.number}. ${words}`,
    short: `The goods of order ${order.number} are not taken back.`,
  }),
}

const FRAME = {
  vi: {
    hello: "Chào",
    total: "Tổng cộng",
    due: "Trả khi nhận hàng",
    discount: "Giảm giá",
    carriage: "Phí giao hàng",
    look: "Xem đơn ở đây:",
    see: "Xem đơn, hủy trước khi đóng gói hoặc yêu cầu trả hàng ở đây:",
  },
  en: {
    hello: "Dear",
    total: "Total",
    due: "To pay on delivery",
    discount: "Discount",
    carriage: "Delivery",
    look: "See the order here:",
    see: "See the order, cancel it before it is packed, or ask for a return here:",
  },
} as const

export function messageWords(facts: MessageFacts, language: Language): MessageWords {
  const { subject, lead, short } = { vi, en }[language][facts.kind](facts)
  const { hello, see, look } = FRAME[language]
  const { order, shop, link } = facts
  const listed = facts.kind === "placed" ? [goodsOf(order, language)] : []
  return {
    subject: `${subject} – ${shop}`,
    paragraphs: [
      `${hello} ${order.deliver.name},`,
      tidy(lead),
      ...listed,
      `${listed.length > 0 ? see : look}\n${link}`,
      shop,
    ],
    short: `${shop}: ${tidy(short)} ${link}`,
  }
}

function goodsOf(order: MessageFacts["order"], language: Language): string {
  const { total, due, discount, carriage } = FRAME[language]
  const lines = order.lines.map(
    ({ quantity, title, total: sum }) => `${quantity} × ${title}: ${formatVnd(sum)}`,
  )
  if (order.discount > 0) lines.push(`${discount}: ${formatVnd(-order.discount)}`)
  if (order.carriage?.amount) lines.push(`${carriage}: ${formatVnd(order.carriage.amount)}`)
  lines.push(`${total}: ${formatVnd(order.total)}`)
  if (order.payment.kind === "cod") lines.push(`${due}: ${formatVnd(order.payment.due)}`)
  return lines.join("\n")
}

function placeOf({ deliver }: MessageFacts["order"]): string {
  const point = deliver.kind === "collect" ? deliver.point : null
  return point ? `${point.name}, ${point.address}` : ""
}

function untilOf({ deliver }: MessageFacts["order"], words: string): string {
  return deliver.kind === "collect" && deliver.until ? words.replace("{day}", formatDay(deliver.until)) : ""
}

function tidy(text: string): string {
  return text.replace(/ {2,}/g, " ").trim()
}
