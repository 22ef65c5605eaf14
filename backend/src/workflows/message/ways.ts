import { smsOptions } from "../../modules/sms/options"

export interface Ways {
  email: boolean
  sms: boolean
}

/** How shoppers can be told. Only outside production the log stands for a service that is not there. */
export function waysToTell(env: NodeJS.ProcessEnv): Ways {
  const isLogged = env.NODE_ENV !== "production"
  return { email: isLogged || Boolean(env.SENDGRID_API_KEY), sms: isLogged || smsOptions(env) !== null }
}

/** What shoppers will not be told for want of a service, or null. */
export function waysTrouble(env: NodeJS.ProcessEnv): string | null {
  const { email, sms } = waysToTell(env)
  const missing = [
    ...(email ? [] : [["SENDGRID_API_KEY", "thư điện tử", "by e-mail"]]),
    ...(sms ? [] : [["SMS_GATEWAY_URL", "tin nhắn", "by text"]]),
  ]
  if (missing.length === 0) return null
  const [names, vi, en] = [0, 1, 2].map((place) => missing.map((one) => one[place]))
  return (
    `${names?.join(", ")}: chưa đặt. Người mua không được báo về đơn hàng qua ${vi?.join(" và ")}.\n` +
    `${names?.join(", ")}: not set. Shoppers are not told of their orders ${en?.join(" or ")}.`
  )
}
