import type { CreateNotificationDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { parsePhone } from "@ocop/shared/phone"
import { returnDecisions } from "../../read/orders/asked-returns"
import { forgetFailed, toldKeys } from "../../read/orders/untold-orders"
import { orderKey } from "../order/order-key"
import { orderPage } from "../order/order-page"
import { readOrder, type StoredOrder } from "../order/stored-order"
import { withOrder } from "../order/with-order"
import { messageHtml } from "./message-html"
import { type Language, messageWords } from "./message-words"
import { newsOf, type OrderNews } from "./order-news"
import { type Ways, waysToTell } from "./ways"

/** Older facts were told by other means, or are no news any more. */
export const NEWS_MS = 2 * 86_400_000

/**
 * Tells the shopper what she was not told yet. Called by every event of an order and by the sweep: each fact is told once,
 * because its key is unique among all messages. Answers the keys of what was told now.
 */
export async function tellShopper(
  container: MedusaContainer,
  order_id: string,
  now: number,
): Promise<string[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return withOrder(container, `messages ${order_id}`, async () => {
    const order = await readOrder(container, order_id)
    const reach = order && reachOf(order, waysToTell(process.env))
    if (!order || !reach) return []
    const decided = await returnDecisions(db, order_id)
    const recent = newsOf(order, decided).filter(({ at }) => now - Date.parse(at) < NEWS_MS)
    const told = await toldKeys(
      db,
      recent.map(({ key }) => key),
    )
    const due = recent.filter(({ key }) => !told.has(key))
    if (due.length === 0) return []
    const messages = await written(container, order, reach, due, now)
    await forgetFailed(
      db,
      due.map(({ key }) => key),
    )
    await container.resolve(Modules.NOTIFICATION).createNotifications(messages)
    return due.map(({ key }) => key)
  })
}

interface Reach {
  channel: "email" | "sms"
  to: string
}

/** By e-mail where one was given, else by a text to her mobile; null where neither can be sent. */
export function reachOf(order: Pick<StoredOrder, "email" | "shipping_address">, ways: Ways): Reach | null {
  if (order.email && ways.email) return { channel: "email", to: order.email }
  if (!ways.sms) return null
  const phone = parsePhone(order.shipping_address?.phone ?? "")
  return phone.ok ? { channel: "sms", to: phone.value } : null
}

async function written(
  container: MedusaContainer,
  order: StoredOrder,
  { channel, to }: Reach,
  news: readonly OrderNews[],
  now: number,
): Promise<CreateNotificationDTO[]> {
  const page = await orderPage(container, order.id, now, null)
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1, select: ["name"] })
  if (!page) return []
  const base = process.env.STOREFRONT_URL ?? "http://localhost:8000"
  const link = `${base}/orders/${order.id}?key=${orderKey(order.id)}`
  const language: Language = order.locale?.startsWith("en") ? "en" : "vi"
  return news.map(({ kind, key, amount, words }) => {
    const facts = {
      kind,
      shop: store?.name ?? "",
      order: page,
      link,
      ...(amount ? { amount } : {}),
      ...(words ? { words } : {}),
    }
    const { subject, paragraphs, short } = messageWords(facts, language)
    const text = channel === "sms" ? short : paragraphs.join("\n\n")
    return {
      ...{ to, channel, template: `order-${kind}`, idempotency_key: key },
      ...{ trigger_type: kind, resource_id: order.id, resource_type: "order" },
      content: { subject, text, html: messageHtml(paragraphs) },
      data: { subject, text, language },
    }
  })
}
