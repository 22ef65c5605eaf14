import { data, Form, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { BackendError } from "../../lib/backend.server"
import { useMessages } from "../../lib/messages"
import { Button, ButtonLink } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { Page } from "../../ui/page"
import { AccountHead } from "../features/account/account-head"
import { readOrders, readShopper } from "../features/account/account.server"
import { accountMessages } from "../features/account/messages"
import { OrderRows } from "../features/account/order-rows"
import { forgetOrders, keptOrders } from "../lib/kept-orders.server"
import { pageFault } from "../lib/page-fault.server"
import { PageMeta } from "../lib/page-meta"
import { callAsShopper } from "../lib/shopper.server"
import type { Route } from "./+types/account"

export async function loader({ request }: LoaderFunctionArgs) {
  const [shopper, orders, kept] = await Promise.all([
    readShopper(request),
    readOrders(request),
    keptOrders(request),
  ])
  const hers = new Set(orders.map(({ id }) => id))
  return { shopper, orders, elsewhere: kept.filter(({ id }) => !hers.has(id)).length }
}

/** The orders this browser placed without signing in join the account; those of another account stay there. */
export async function action({ request }: ActionFunctionArgs) {
  for (const body of await keptOrders(request)) {
    try {
      await callAsShopper(request, "/store/account/orders", { method: "POST", body, schema: z.unknown() })
    } catch (error) {
      if (!(error instanceof BackendError)) throw error
      if (error.status >= 500) return pageFault(error)
    }
  }
  return data({ claimed: true }, { headers: { "set-cookie": await forgetOrders() } })
}

export function headers() {
  return { "Cache-Control": "no-store" }
}

export default function Account({
  loaderData: { shopper, orders, elsewhere },
  actionData,
}: Route.ComponentProps) {
  const t = useMessages(accountMessages)
  return (
    <Page className="pb-4">
      <PageMeta title={t("orders")} hidden />
      <AccountHead name={shopper.name} />
      <div className="grid max-w-3xl gap-6">
        {actionData?.claimed && <Notice kind="good" title={t("claimed")} />}
        {elsewhere > 0 && (
          <Notice kind="info" title={t("claim_title", { n: elsewhere })}>
            <Form method="post" className="pt-2">
              <Button>{t("claim")}</Button>
            </Form>
          </Notice>
        )}
        {orders.length > 0 ? (
          <OrderRows orders={orders} />
        ) : (
          <div className="grid justify-items-start gap-4">
            <p className="text-ink-soft">{t("no_orders")}</p>
            <ButtonLink kind="primary" to="/products">
              {t("browse")}
            </ButtonLink>
          </div>
        )}
      </div>
    </Page>
  )
}
