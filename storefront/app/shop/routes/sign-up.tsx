import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { BackendError, type BackendFault } from "../../lib/backend.server"
import { useLocale } from "../../lib/locale"
import { enter } from "../features/account/enter.server"
import { Entrance } from "../features/account/entrance"
import { signUp } from "../features/account/session.server"
import { SignUpFields } from "../features/account/sign-up-fields"
import { readSignUp } from "../features/account/sign-up-form"
import type { Route } from "./+types/sign-up"

export function loader({ request }: LoaderFunctionArgs) {
  return { search: new URL(request.url).search }
}

export async function action({ request }: ActionFunctionArgs) {
  const { values, wrong } = readSignUp(await request.formData())
  const { password, ...kept } = values
  const fault: BackendFault | null = null
  if (wrong.length > 0) return data({ kept, wrong, fault }, { status: 422 })
  try {
    return await enter(request, await signUp({ ...kept, password }, request))
  } catch (error) {
    if (error instanceof BackendError)
      return data({ kept, wrong, fault: error.fault }, { status: error.status })
    throw error
  }
}

const BLANK = { name: "", phone: "", email: "" }

export default function SignUp({ loaderData: { search }, actionData }: Route.ComponentProps) {
  const locale = useLocale()
  const { kept, wrong, fault } = actionData ?? { kept: BLANK, wrong: [], fault: null }
  const said = locale === "vi" ? fault?.message_vi : fault?.message_en
  const weak = fault?.code.startsWith("password_") ? said : undefined
  return (
    <Entrance
      kind="sign_up"
      search={search}
      refused={weak ? undefined : said}
      noValidate
      fields={<SignUpFields values={kept} wrong={wrong} weak={weak} />}
    />
  )
}
