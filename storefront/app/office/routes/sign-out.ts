import { redirect } from "react-router"
import { officeCookie } from "../../lib/session.server"

async function leave() {
  return redirect("/office/sign-in", {
    headers: { "set-cookie": await officeCookie.serialize("", { maxAge: 0 }) },
  })
}

export const action = leave
export const loader = () => redirect("/office")
