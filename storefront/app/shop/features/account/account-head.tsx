import { Form, NavLink } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { PageHead } from "../../../ui/page"
import { accountMessages } from "./messages"

const TAB =
  "inline-flex min-h-11 items-center border-b-2 border-transparent hover:text-leaf aria-[current=page]:border-leaf aria-[current=page]:font-semibold"

/** Whose account it is, its two pages, and the way out. */
export function AccountHead({ name }: { name: string }) {
  const t = useMessages(accountMessages)
  return (
    <>
      <PageHead
        title={name ? t("hello", { name }) : t("account")}
        aside={
          <Form method="post" action="/account/sign-out">
            <Button>{t("sign_out")}</Button>
          </Form>
        }
      />
      <nav aria-label={t("account")} className="mb-6 flex gap-7 border-b border-line">
        <NavLink to="/account" end className={TAB}>
          {t("orders")}
        </NavLink>
        <NavLink to="/account/addresses" className={TAB}>
          {t("addresses")}
        </NavLink>
      </nav>
    </>
  )
}
