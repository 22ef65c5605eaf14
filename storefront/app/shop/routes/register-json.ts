import type { LoaderFunctionArgs } from "react-router"
import { openData } from "../lib/open-data.server"

export function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  return openData(request, "/store/register/export", "json")
}
