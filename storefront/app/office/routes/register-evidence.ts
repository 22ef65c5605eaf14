import type { LoaderFunctionArgs } from "react-router"
import { passFile } from "../session.server"

/** Minh chứng: all that is on record of one product, in one file. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return passFile(request, `/office/registrations/${params.id ?? ""}/evidence`, {})
}
