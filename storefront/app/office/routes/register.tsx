import { OfficeRegister, RegisterFlag } from "@ocop/shared/register-office"
import type { LoaderFunctionArgs } from "react-router"
import { Link, useOutletContext } from "react-router"
import { formatDay, formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { buttonClass, ButtonLink } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { registerMessages } from "../features/register/messages"
import { ASKED } from "../features/register/register-answer"
import { RegisterFilters } from "../features/register/register-filters"
import { RegisterTable } from "../features/register/register-table"
import { askedOf, questionOf } from "../question"
import { filterAction, savedFilters } from "../saved-filters.server"
import { loadOffice, type Me } from "../session.server"
import { Empty } from "../ui/empty"
import { FilterTabs } from "../ui/filter-tabs"
import { Headline, OfficeHead } from "../ui/office-head"
import { Pager } from "../ui/pager"
import type { Route } from "./+types/register"

const PER = 100

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = askedOf(new URL(request.url).searchParams, ASKED)
  const query = { sort: "valid_until", ...asked, per: PER }
  const [answer, saved] = await Promise.all([
    loadOffice(request, "/office/register", { schema: OfficeRegister, query }),
    savedFilters(request, "register"),
  ])
  return { asked, answer, saved }
}

export const action = filterAction("register")

export default function Register({ loaderData: { asked, answer, saved } }: Route.ComponentProps) {
  const t = useMessages(registerMessages)
  const me = useOutletContext<Me>()
  const question = questionOf(asked)
  const { sort: _, ...unsorted } = asked
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
            <ButtonLink to="/office/register/counts">{t("counts")}</ButtonLink>
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
      <FilterTabs
        path="/office/register"
        question={questionOf(unsorted)}
        usual={[
          { query: "", name: t("all") },
          ...RegisterFlag.options.map((flag) => ({ query: `flag=${flag}`, name: t(`flag_${flag}`) })),
        ]}
        saved={saved}
      />
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
