import { redirect, type LoaderFunctionArgs } from "react-router"
import { sectionsFor } from "../features/shell/sections"
import { loadOffice, Me } from "../session.server"

/** Nobody's work starts on a page of links: the first thing an officer may do opens at once. */
export async function loader({ request }: LoaderFunctionArgs) {
  const me = await loadOffice(request, "/office/me", { schema: Me })
  const first = sectionsFor(me.grants)[0]
  return first ? redirect(first.path) : null
}

export default function Home() {
  return null
}
