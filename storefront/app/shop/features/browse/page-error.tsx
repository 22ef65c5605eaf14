import { useMessages } from "../../../lib/messages"
import { ButtonLink } from "../../../ui/button"
import { FaultMessage } from "../../../ui/fault-page"
import { Page } from "../../../ui/page"
import { errorMessages } from "./error-messages"

/** In the shop's own frame, so that search and cart stay at hand: what is missing or down, and what to do. */
export function PageError({ product = false }: { product?: boolean }) {
  const t = useMessages(errorMessages)
  const links = (
    <>
      <ButtonLink kind="primary" to="/products">
        {t("see_goods")}
      </ButtonLink>
      <ButtonLink to="/register">{t("see_register")}</ButtonLink>
    </>
  )
  const words = product ? { title: t("missing_product"), help: t("missing_product_help") } : {}
  return (
    <Page className="py-16 lg:py-24">
      <FaultMessage missing={{ ...words, links }} />
    </Page>
  )
}
