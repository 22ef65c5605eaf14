import type { LoaderFunctionArgs } from "react-router"
import { ASKED } from "../features/register/register-answer"
import { askedOf } from "../question"
import { passFile } from "../session.server"

/** The rows of the page as a spreadsheet. */
export function loader({ request }: LoaderFunctionArgs) {
  const { page: _, ...asked } = askedOf(new URL(request.url).searchParams, ASKED)
  return passFile(request, "/office/register/export", { ...asked, format: "xlsx" })
}
