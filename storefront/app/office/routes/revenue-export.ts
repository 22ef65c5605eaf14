import type { LoaderFunctionArgs } from "react-router"
import { passFile } from "../session.server"

export function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const format = search.get("format") === "csv" ? "csv" : "xlsx"
  return passFile(request, "/office/reports/sales", {
    from: search.get("from") ?? "",
    to: search.get("to") ?? "",
    format,
  })
}
