import { Form, useLocation } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button, ButtonLink } from "../../../ui/button"
import { productMessages } from "./messages"

/** Luật 44/2019/QH14, Đ.16: asked once, before anything of a drink with alcohol is told. A plain form, so that it works without scripts. */
export function AgeGate({ refused }: { refused: boolean }) {
  const t = useMessages(productMessages)
  const { pathname } = useLocation()
  return (
    <section className="mx-auto grid max-w-lg gap-4 py-12 text-center lg:py-20">
      <p aria-hidden="true" className="font-serif text-36 font-semibold text-ink-soft">
        18+
      </p>
      <h1 className="font-serif text-28 leading-tight font-semibold">
        {t(refused ? "age_refused" : "age_title")}
      </h1>
      <p className="text-ink-soft">{t(refused ? "age_refused_help" : "age_help")}</p>
      {refused ? (
        <p className="mt-2">
          <ButtonLink kind="primary" to="/products">
            {t("age_others")}
          </ButtonLink>
        </p>
      ) : (
        <Form method="post" action="/age" className="mt-2 flex flex-wrap justify-center gap-3">
          <input type="hidden" name="back" value={pathname} />
          <Button name="of_age" value="yes" kind="primary">
            {t("age_yes")}
          </Button>
          <Button name="of_age" value="no">
            {t("age_no")}
          </Button>
        </Form>
      )}
    </section>
  )
}
