import type { LoaderFunctionArgs } from "react-router"
import { passFile } from "../session.server"

export function loader({ request, params }: LoaderFunctionArgs) {
  return passFile(request, `/office/lots/${params.id ?? ""}/epcis`, {})
}
