import type { LoaderFunctionArgs } from "react-router"
import { passFile } from "../session.server"

/** Long orders come in several files; `part` names one. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const part = new URL(request.url).searchParams.get("part")
  return passFile(request, `/office/stamp-runs/${params.id ?? ""}/sheet.pdf`, part ? { part } : {})
}
