import { Link, useOutletContext, type LoaderFunctionArgs } from "react-router"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { ButtonLink } from "../../ui/button"
import { LotList } from "../features/lot/lot"
import { LotTable } from "../features/lot/lot-table"
import { lotMessages } from "../features/lot/messages"
import { askedOf, pageOf, questionOf } from "../question"
import { filterAction, savedFilters } from "../saved-filters.server"
import { loadOffice, type Me } from "../session.server"
import { Empty } from "../ui/empty"
import { FilterBar } from "../ui/filter-bar"
import { FilterTabs } from "../ui/filter-tabs"
import { Headline, OfficeHead } from "../ui/office-head"
import { Pager } from "../ui/pager"
import type { Route } from "./+types/lots"

const PER = 50

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = askedOf(new URL(request.url).searchParams, ["q", "registration"])
  const query = { q: asked.q, registration_id: asked.registration, page: pageOf(asked) }
  const [list, saved] = await Promise.all([
    loadOffice(request, "/office/lots", { schema: LotList, query }),
    savedFilters(request, "lots"),
  ])
  return { asked, list, saved }
}

export const action = filterAction("lots")

export default function Lots({ loaderData: { asked, list, saved } }: Route.ComponentProps) {
  const t = useMessages(lotMessages)
  const me = useOutletContext<Me>()
  const product = list.items[0]?.product
  const mayEnter = asked.registration !== undefined && me.grants.some(({ role }) => role === "agriculture")
  return (
    <div className="grid gap-6">
      <title>{t("title")}</title>
      <OfficeHead
        subject={t("as_of", { at: formatInstant(list.as_of) })}
        title={<Headline figure={groupDigits(list.total)}>{t("lots")}</Headline>}
        actions={
          mayEnter && (
            <ButtonLink to={`/office/lots/new?registration=${asked.registration}`} kind="primary">
              {t("enter")}
            </ButtonLink>
          )
        }
      >
        {asked.registration && product && (
          <p>
            <Link to={`/office/register/${asked.registration}`} className="text-link">
              {product}
            </Link>
          </p>
        )}
      </OfficeHead>
      <FilterTabs
        path="/office/lots"
        question={questionOf(asked)}
        usual={[{ query: "", name: t("all") }]}
        saved={saved}
      />
      <FilterBar search={t("search")} q={asked.q}>
        {asked.registration && <input type="hidden" name="registration" value={asked.registration} />}
      </FilterBar>
      {list.items.length > 0 ? (
        <LotTable lots={list.items} />
      ) : (
        <Empty title={t("none")}>{t("none_help")}</Empty>
      )}
      <Pager page={pageOf(asked)} per={PER} total={list.total} />
    </div>
  )
}
