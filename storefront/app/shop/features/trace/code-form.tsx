import type { RuleError } from "@ocop/shared/result"
import { Form } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { TextField } from "../../../ui/field"
import { codeError } from "./code-error"
import { traceMessages } from "./messages"
import type { TypedCode } from "./typed-code"

/** For stamps no camera reads any more: what stands on the goods, typed. */
export function CodeForm({ typed, error }: { typed: TypedCode; error: RuleError | null }) {
  const t = useMessages(traceMessages)
  const said = error && codeError(error)
  const at = error?.field === "lot" || error?.field === "serial" ? error.field : "code"
  const errorOf = (field: keyof TypedCode) => (said && at === field ? t(said.word, said.values) : undefined)
  return (
    <Form action="/trace" className="grid gap-4">
      <TextField
        name="code"
        label={t("code")}
        hint={t("code_hint")}
        error={errorOf("code")}
        defaultValue={typed.code}
        maxLength={300}
        required
        autoComplete="off"
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="lot"
          label={t("lot")}
          hint={t("lot_hint")}
          error={errorOf("lot")}
          defaultValue={typed.lot}
          maxLength={40}
          autoComplete="off"
        />
        <TextField
          name="serial"
          label={t("serial")}
          hint={t("lot_hint")}
          error={errorOf("serial")}
          defaultValue={typed.serial}
          maxLength={40}
          autoComplete="off"
        />
      </div>
      <Button kind="primary" className="sm:justify-self-start">
        {t("look")}
      </Button>
    </Form>
  )
}
