import { Form, useOutletContext, type LoaderFunctionArgs } from "react-router"
import { useMessages } from "../../lib/messages"
import { Button } from "../../ui/button"
import { TextField } from "../../ui/field"
import { Camera } from "../features/inspect/camera"
import { Choices } from "../features/inspect/choices"
import { CodeAnswer } from "../features/inspect/code-answer"
import { Found } from "../features/inspect/found"
import { inspectMessages } from "../features/inspect/messages"
import { loadOffice, type Me } from "../session.server"
import type { Route } from "./+types/inspect"

export async function loader({ request }: LoaderFunctionArgs) {
  const code = new URL(request.url).searchParams.get("code")?.trim() ?? ""
  if (code === "") return { code, answer: null }
  const query = { text: code.slice(0, 500) }
  return { code, answer: await loadOffice(request, "/office/codes", { schema: CodeAnswer, query }) }
}

/** For a phone in one hand: one box or the camera, then the verdict. */
export default function Inspect({ loaderData: { code, answer } }: Route.ComponentProps) {
  const t = useMessages(inspectMessages)
  const me = useOutletContext<Me>()
  const mayHold = me.grants.some(({ role }) => role === "inspector" || role === "agriculture")
  return (
    <div className="grid max-w-2xl gap-5">
      <title>{t("title")}</title>
      {answer && "page" in answer ? (
        <>
          <h1 className="sr-only">{t("title")}</h1>
          <Found code={code} answer={answer} mayHold={mayHold} />
        </>
      ) : (
        <>
          <h1 className="text-22 font-semibold">{t("title")}</h1>
          {answer && <Choices answer={answer} />}
          <Form method="get" role="search" className="grid gap-4">
            <TextField
              key={code}
              name="code"
              label={t("box")}
              defaultValue={code}
              required
              maxLength={500}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
            />
            <Button kind="primary">{t("look")}</Button>
          </Form>
          <Camera key={code} />
        </>
      )}
    </div>
  )
}
