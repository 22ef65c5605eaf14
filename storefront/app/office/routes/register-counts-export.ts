import type { LoaderFunctionArgs } from "react-router"
import { askedOf } from "../features/counts/counts"
import { passFile } from "../session.server"

/** The figures of the page as a table for a spreadsheet. */
export function loader({ request }: LoaderFunctionArgs) {
  const { by, and, on } = askedOf(new URL(request.url).searchParams)
  const query = { format: "xlsx", by, ...(and ? { and } : {}), ...(on ? { on } : {}) }
  return passFile(request, "/office/register/counts/export", query)
}
