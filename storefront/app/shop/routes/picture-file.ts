import type { LoaderFunctionArgs } from "react-router"
import { passOn } from "../lib/pass-on.server"

export function loader({ request, params }: LoaderFunctionArgs) {
  return passOn(request, `/store/pictures/${encodeURIComponent(params.file ?? "")}`)
}
