import { PublicRegister } from "@ocop/shared/register-row"
import { data, useNavigation, type LoaderFunctionArgs } from "react-router"
import { loadBackend } from "../../lib/backend.server"
import { formatInstant } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Page, PageHead } from "../../ui/page"
import { parseChoice } from "../features/register/choice"
import { Chosen } from "../features/register/chosen"
import { registerMessages } from "../features/register/messages"
import { NothingFound } from "../features/register/nothing-found"
import { OpenData } from "../features/register/open-data"
import { Pages } from "../features/register/pages"
import { RegisterForm } from "../features/register/register-form"
import { COLUMNS, RegisterRow } from "../features/register/register-row"
import { PageMeta } from "../lib/page-meta"
import type { Route } from "./+types/register"

/** Kept by no cache: a star in one would outlive its revocation. */
const FRESH = { "cache-control": "no-store" }

export async function loader({ request }: LoaderFunctionArgs) {
  const choice = parseChoice(new URL(request.url).searchParams)
  const register = await loadBackend("/store/register", {
    schema: PublicRegister,
    query: choice,
    visitor: request,
  })
  return data({ choice, register }, { headers: FRESH })
}

export function headers() {
  return FRESH
}

export default function Register({ loaderData: { choice, register } }: Route.ComponentProps) {
  const t = useMessages(registerMessages)
  const busy = useNavigation().location?.pathname === "/register"
  return (
    <Page className="pb-4">
      <PageMeta title={t("title")} description={t("description")} keep={["page"]} />
      <PageHead title={t("title")}>
        <p className="max-w-2xl">{t("lead")}</p>
      </PageHead>
      <div className="grid gap-6">
        <RegisterForm choice={choice} facets={register.facets} />
        <Chosen choice={choice} register={register} />
        <p aria-live="polite">
          {busy && t("searching")}
          {!busy && register.total > 0 && (
            <>
              <strong className="figures font-semibold">{t("count", { n: register.total })}</strong>,{" "}
              {t("as_of", { at: formatInstant(register.as_of) })}
            </>
          )}
        </p>
        <div className={busy ? "opacity-60 transition-opacity delay-150" : ""}>
          {register.items.length > 0 ? (
            <Rows register={register} />
          ) : (
            <NothingFound choice={choice} register={register} />
          )}
        </div>
        <Pages choice={choice} register={register} />
        <OpenData />
      </div>
    </Page>
  )
}

function Rows({ register }: { register: PublicRegister }) {
  const t = useMessages(registerMessages)
  return (
    <>
      <div
        aria-hidden="true"
        className={`hidden gap-x-4 border-b border-ink pb-1.5 text-14 font-medium text-ink-soft sm:grid ${COLUMNS}`}
      >
        <span>{t("product")}</span>
        <span>{t("place")}</span>
        <span>{t("certificate")}</span>
      </div>
      <ul aria-label={t("title")}>
        {register.items.map((item) => (
          <RegisterRow key={item.id} item={item} />
        ))}
      </ul>
    </>
  )
}
