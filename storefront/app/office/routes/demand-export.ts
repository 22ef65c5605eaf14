import { dayOf } from "@ocop/shared/day"
import type { LoaderFunctionArgs } from "react-router"
import { askedPeriod } from "../features/demand/period"
import { passFile } from "../session.server"

export function loader({ request, url }: LoaderFunctionArgs) {
  const format = url.searchParams.get("format") === "xlsx" ? "xlsx" : "csv"
  const period = askedPeriod(url.searchParams, dayOf(Date.now()))
  return passFile(request, "/office/demand/export", { ...period, format })
}
