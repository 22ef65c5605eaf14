import { Link, type LoaderFunctionArgs } from "react-router"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Table, Td, Th } from "../../ui/table"
import { InspectionList } from "../features/inspection/inspection"
import { inspectionMessages } from "../features/inspection/messages"
import { loadOffice } from "../session.server"
import { Empty } from "../ui/empty"
import { Headline, OfficeHead } from "../ui/office-head"
import { Pager } from "../ui/pager"
import type { Route } from "./+types/inspections"

const PER = 50

export async function loader({ request }: LoaderFunctionArgs) {
  const page = Math.max(1, Number(new URL(request.url).searchParams.get("page")) || 1)
  const list = await loadOffice(request, "/office/inspections", { schema: InspectionList, query: { page } })
  return { page, list }
}

export default function Inspections({ loaderData: { page, list } }: Route.ComponentProps) {
  const t = useMessages(inspectionMessages)
  return (
    <div className="grid max-w-5xl gap-6">
      <title>{t("title")}</title>
      <OfficeHead
        subject={t("as_of", { at: formatInstant(list.as_of) })}
        title={<Headline figure={groupDigits(list.total)}>{t("count", { n: list.total })}</Headline>}
      />
      {list.items.length === 0 ? (
        <Empty title={t("none")}>{t("none_help")}</Empty>
      ) : (
        <Table caption={t("title")}>
          <thead>
            <tr>
              <Th>{t("number")}</Th>
              <Th>{t("place")}</Th>
              <Th>{t("result")}</Th>
              <Th className="hidden md:table-cell">{t("inspector")}</Th>
              <Th number className="hidden sm:table-cell">
                {t("at")}
              </Th>
            </tr>
          </thead>
          <tbody>
            {list.items.map(({ id, number, place, result, inspector, at }) => (
              <tr key={id} className="hover:bg-paper-2">
                <Td className="font-medium whitespace-nowrap">
                  <Link to={`/office/inspections/${id}`} className="hover:text-leaf hover:underline">
                    {number}
                  </Link>
                </Td>
                <Td>{place ?? "–"}</Td>
                <Td className={result === "failed" ? "text-chili" : ""}>{t(result)}</Td>
                <Td className="hidden md:table-cell">{inspector ?? "–"}</Td>
                <Td number className="hidden sm:table-cell">
                  {formatInstant(at)}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <Pager page={page} per={PER} total={list.total} />
    </div>
  )
}
