import { data, redirect, type ActionFunctionArgs } from "react-router"
import { keepAge } from "../lib/age.server"
import { localPath } from "../lib/local-path"

export function loader() {
  return redirect("/")
}

/** The visitor's answer to the age gate; the page asked for follows. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const answer = form.get("of_age")
  if (answer !== "yes" && answer !== "no") throw data(null, { status: 400 })
  return redirect(localPath(form.get("back")), { headers: { "set-cookie": await keepAge(answer) } })
}
