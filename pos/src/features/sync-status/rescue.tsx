import { useState } from "react"
import { exportRescue, takeInRescue } from "../../till/rescue"
import { useKit, useTill } from "../../till/use-till"
import { Button } from "../../ui/button"
import { Field } from "../../ui/field"
import { useTexts, type Translate } from "../../ui/texts"
import { rescueTexts, type RescueKey } from "./rescue-texts"

/** The way out for sales on a till that cannot send them itself. */
export function Rescue() {
  const t = useTexts(rescueTexts)
  const kit = useKit()
  const unsent = useTill((state) => state.counts.unsent)
  const [password, setPassword] = useState("")
  const [said, setSaid] = useState<{ text: string; isError: boolean } | null>(null)
  const fail = (code: string) => setSaid({ text: problem(code, t), isError: true })
  const save = async () => {
    const saved = await exportRescue(kit, password)
    if (saved.ok) setSaid({ text: t("saved", { n: saved.value.commands }), isError: false })
    else fail(saved.error.code)
  }
  const load = async (file: File | undefined) => {
    if (!file) return
    const taken = await takeInRescue(kit, await file.text(), password)
    if (!taken.ok) return fail(taken.error.code)
    const n = taken.value.batches.reduce((sum, { commands }) => sum + commands, 0)
    setSaid({ text: t("taken_in", { n, name: taken.value.device_name }), isError: false })
  }
  return (
    <details className="rounded-control border border-line bg-sheet px-4">
      <summary className="flex min-h-14 cursor-pointer items-center text-18 font-semibold">
        {t("title")}
      </summary>
      <div className="flex flex-col gap-4 pb-4">
        <p className="text-16 text-ink-soft">{t("help")}</p>
        <Field
          label={t("password")}
          type="password"
          autoComplete="off"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        {said && (
          <p role="status" className={`text-16 font-medium ${said.isError ? "text-chili" : "text-leaf"}`}>
            {said.text}
          </p>
        )}
        <div className="grid gap-3 tablet:grid-cols-2">
          <Button disabled={unsent === 0} onClick={() => void save().catch(() => fail("failed"))}>
            {t("save", { n: unsent })}
          </Button>
          <label className="inline-flex min-h-14 cursor-pointer items-center justify-center rounded-control border border-line-strong bg-sheet px-5 text-18 font-semibold has-focus-visible:outline-3 has-focus-visible:outline-leaf">
            {t("load")}
            <input
              type="file"
              accept="application/json"
              className="sr-only"
              onChange={(event) => void load(event.target.files?.[0]).catch(() => fail("failed"))}
            />
          </label>
        </div>
      </div>
    </details>
  )
}

const PROBLEMS = ["password_too_short", "no_rescue_file", "wrong_password", "taken_in_before"] as const

function problem(code: string, t: Translate<RescueKey>): string {
  return t(PROBLEMS.find((known) => known === code) ?? "failed")
}
