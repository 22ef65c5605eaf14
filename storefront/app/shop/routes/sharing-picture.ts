import { data, type LoaderFunctionArgs } from "react-router"
import { passOn } from "../lib/pass-on.server"

/** `/og/<handle>.png`, and `/og.png` for the shop itself. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const handle = params.file === undefined ? "" : /^(.{1,200})\.png$/.exec(params.file)?.[1]
  if (handle === undefined) throw data(null, { status: 404 })
  return passOn(request, handle === "" ? "/store/sharing" : `/store/sharing/${encodeURIComponent(handle)}`)
}
