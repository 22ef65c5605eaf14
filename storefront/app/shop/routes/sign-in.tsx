import { data, Link, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { BackendError } from "../../lib/backend.server"
import { useLocale } from "../../lib/locale"
import { useMessages } from "../../lib/messages"
import { TextField } from "../../ui/field"
import { enter } from "../features/account/enter.server"
import { Entrance } from "../features/account/entrance"
import { accountMessages } from "../features/account/messages"
import { signIn } from "../features/account/session.server"
import { formText } from "../lib/form-text"
import type { Route } from "./+types/sign-in"

export function loader({ request }: LoaderFunctionArgs) {
  return { search: new URL(request.url).search }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const email = formText(form, "email").trim().toLowerCase()
  const password = formText(form, "password")
  try {
    return await enter(request, await signIn({ email, password }, request))
  } catch (error) {
    if (error instanceof BackendError) return data({ email, fault: error.fault }, { status: error.status })
    throw error
  }
}

export default function SignIn({ loaderData: { search }, actionData }: Route.ComponentProps) {
  const t = useMessages(accountMessages)
  const locale = useLocale()
  const fault = actionData?.fault
  const fields = (
    <>
      <TextField
        name="email"
        label={t("email")}
        type="email"
        autoComplete="username"
        maxLength={254}
        defaultValue={actionData?.email}
        required
      />
      <TextField
        name="password"
        label={t("password")}
        type="password"
        autoComplete="current-password"
        maxLength={200}
        required
      />
    </>
  )
  return (
    <Entrance
      kind="sign_in"
      refused={locale === "vi" ? fault?.message_vi : fault?.message_en}
      {...{ search, fields }}
    >
      <p className="text-ink-soft">
        {t("no_need")}{" "}
        <Link to="/track" className="text-link">
          {t("track")}
        </Link>
      </p>
    </Entrance>
  )
}
