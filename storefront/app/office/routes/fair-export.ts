import type { LoaderFunctionArgs } from "react-router"
import { passFile } from "../session.server"

/** The figures of the page as a file: the same report, written by the backend. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const format = search.get("format") === "csv" ? "csv" : "xlsx"
  const day = search.get("day")
  return passFile(request, "/office/reports/fair-revenue", {
    fair_id: params.id ?? "",
    format,
    ...(day ? { day } : {}),
  })
}
