import { Form, redirect, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { BackendError, callBackend } from "../../lib/backend.server"
import { useLocale } from "../../lib/locale"
import { useMessages } from "../../lib/messages"
import { officeCookie } from "../../lib/session.server"
import { Button } from "../../ui/button"
import { TextField } from "../../ui/field"
import { Notice } from "../../ui/notice"
import { WovenBand } from "../../ui/woven-band"
import { shellMessages } from "../features/shell/messages"
import { Lozenge } from "../features/shell/sidebar"
import type { Route } from "./+types/sign-in"

const SignIn = z.object({ email: z.string(), password: z.string() })

export function loader({ request }: LoaderFunctionArgs) {
  return { next: pathWithin(new URL(request.url).searchParams.get("next")) }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = SignIn.parse(Object.fromEntries(await request.formData()))
  const body = { email: form.email.trim().toLowerCase(), password: form.password }
  try {
    const { token } = await callBackend("/auth/officer/emailpass", {
      method: "POST",
      body,
      visitor: request,
      schema: z.object({ token: z.string() }),
    })
    const next = pathWithin(new URL(request.url).searchParams.get("next"))
    return redirect(next, { headers: { "set-cookie": await officeCookie.serialize(token) } })
  } catch (error) {
    if (error instanceof BackendError) return { fault: error.fault, email: form.email }
    throw error
  }
}

export default function SignInPage({ actionData }: Route.ComponentProps) {
  const t = useMessages(shellMessages)
  const locale = useLocale()
  const busy = useNavigation().state !== "idle"
  return (
    <>
      <title>{`${t("sign_in")} · ${t("brand")}`}</title>
      <WovenBand />
      <main className="mx-auto grid w-full max-w-sm gap-6 px-4 py-16">
        <p className="flex items-center gap-3">
          <Lozenge />
          <span className="leading-tight">
            <span className="block text-18 font-semibold">{t("brand")}</span>
            <span className="text-ink-soft">{t("office")}</span>
          </span>
        </p>
        <div className="grid gap-1">
          <h1 className="text-28 font-semibold">{t("sign_in")}</h1>
          <p className="text-ink-soft">{t("sign_in_help")}</p>
        </div>
        {actionData && (
          <Notice
            kind="warning"
            title={locale === "vi" ? actionData.fault.message_vi : actionData.fault.message_en}
          />
        )}
        <Form method="post" className="grid gap-4">
          <TextField
            name="email"
            label={t("email")}
            type="email"
            autoComplete="username"
            defaultValue={actionData?.email}
            required
          />
          <TextField
            name="password"
            label={t("password")}
            type="password"
            autoComplete="current-password"
            required
          />
          <Button kind="primary" disabled={busy}>
            {t("sign_in")}
          </Button>
        </Form>
      </main>
    </>
  )
}

/** Only paths of the office are gone back to. */
function pathWithin(next: string | null): string {
  return next?.startsWith("/office/") && !next.includes("\\") ? next : "/office"
}
