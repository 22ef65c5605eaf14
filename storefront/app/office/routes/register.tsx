import { OfficeRegister } from "@ocop/shared/register-office"
import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router"
import { Link, useOutletContext } from "react-router"
import { z } from "zod"
import { formatDay, formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { buttonClass, ButtonLink } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { FilterTabs } from "../features/register/filter-tabs"
import { registerMessages } from "../features/register/messages"
import { askedOf, questionOf, SavedFilters } from "../features/register/register-answer"
import { RegisterFilters } from "../features/register/register-filters"
import { RegisterTable } from "../features/register/register-table"
import { callOffice, loadOffice, type Me } from "../session.server"
import { Empty } from "../ui/empty"
import { Headline, OfficeHead } from "../ui/office-head"
import { Pager } from "../ui/pager"
import type { Route } from "./+types/register"

const PER = 100

const Action = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("keep"), name: z.string(), query: z.string() }),
  z.object({ intent: z.literal("drop"), id: z.string() }),
])

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = askedOf(new URL(request.url).searchParams)
  const query = { sort: "valid_until", ...asked, per: PER }
  const [answer, saved] = await Promise.all([
    loadOffice(request, "/office/register", { schema: OfficeRegister, query }),
    loadOffice(request, "/office/filters", { schema: SavedFilters, query: { page: "register" } }),
  ])
  return { asked, answer, saved: saved.items }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = Action.parse(Object.fromEntries(await request.formData()))
  if (form.intent === "drop") {
    await callOffice(request, `/office/filters/${form.id}`, { method: "DELETE", schema: z.unknown() })
    return null
  }
  const body = { page: "register", name: form.name, query: form.query }
  await callOffice(request, "/office/filters", { method: "POST", body, schema: z.unknown() })
  return null
}

export default function Register({ loaderData: { asked, answer, saved } }: Route.ComponentProps) {
  const t = useMessages(registerMessages)
  const me = useOutletContext<Me>()
  const question = questionOf(asked)
  const time = asked.on
    ? t("on_day", { day: formatDay(answer.day) })
    : t("as_of", { at: formatInstant(answer.as_of) })
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <title>{t("title")}</title>
      <OfficeHead
        subject={`${t("title")}, ${time}`}
        title={
          <RegisterHeadline answer={answer} whole={question === "" || question === `sort=${asked.sort}`} />
        }
        actions={
          <>
            <a href={`/office/register/export?${question}`} className={buttonClass("quiet")} download>
              {t("export")}
            </a>
            {me.grants.some(({ role }) => role === "agriculture") && (
              <ButtonLink to="/office/decisions/new" kind="primary">
                {t("enter")}
              </ButtonLink>
            )}
          </>
        }
      />
      {asked.on && (
        <Notice title={t("on_day", { day: formatDay(answer.day) })}>
          {t("past")}{" "}
          <Link to="/office/register" className="text-link">
            {t("today")}
          </Link>
        </Notice>
      )}
      <FilterTabs asked={asked} saved={saved} />
      <RegisterFilters asked={asked} facets={answer.facets} />
      {answer.items.length > 0 ? (
        <RegisterTable answer={answer} />
      ) : (
        <Empty title={t(answer.said === "not_recognised" ? "not_recognised" : "none")}>
          {t("none_help")}
        </Empty>
      )}
      <Pager page={answer.page} per={answer.per} total={answer.total} />
    </div>
  )
}

/** Of the whole register the products in force are counted; of a question, what it found. */
function RegisterHeadline({ answer, whole }: { answer: OfficeRegister; whole: boolean }) {
  const t = useMessages(registerMessages)
  if (!whole) return <Headline figure={groupDigits(answer.total)}>{t("found")}</Headline>
  const inForce = answer.facets.stars.reduce((sum, { count }) => sum + count, 0)
  return <Headline figure={groupDigits(inForce)}>{t("in_force")}</Headline>
}
