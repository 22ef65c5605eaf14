import { useState, type FormEvent } from "react"
import { pairTill, type PairingEnd } from "../../till/pairing"
import { useKit } from "../../till/use-till"
import { Button } from "../../ui/button"
import { Field } from "../../ui/field"
import { useLanguage } from "../../ui/language"
import { Sheet } from "../../ui/sheet"
import { useTexts } from "../../ui/texts"
import { pairingTexts } from "./texts"

/** The first thing a tablet ever shows: a code makes it a till of one sales point. */
export function PairingScreen() {
  const t = useTexts(pairingTexts)
  const language = useLanguage()
  const kit = useKit()
  const [busy, setBusy] = useState(false)
  const [end, setEnd] = useState<PairingEnd | null>(null)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const code = entry(form, "code").replace(/\s/g, "").toUpperCase()
    setBusy(true)
    void pairTill(kit, code, entry(form, "name").trim())
      .then(setEnd)
      .finally(() => setBusy(false))
  }
  return (
    <Sheet title={t("title")} lead={t("help")}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <Field
          label={t("code")}
          name="code"
          required
          autoFocus
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          className="figures text-28 tracking-widest uppercase"
          error={end && !end.ok ? problem(end, language, t) : undefined}
        />
        <Field label={t("name")} name="name" required maxLength={60} defaultValue={t("name_default")} />
        <Button kind="primary" type="submit" disabled={busy}>
          {busy ? t("pairing") : t("pair")}
        </Button>
      </form>
    </Sheet>
  )
}

function entry(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value : ""
}

/** The server's own words where there are some: they say whether the code is wrong, used or too old. */
function problem(
  end: Extract<PairingEnd, { ok: false }>,
  language: "vi" | "en",
  t: (key: "no_network" | "refused") => string,
): string {
  if (end.code === "no_network") return t("no_network")
  return (language === "vi" ? end.message_vi : end.message_en) || t("refused")
}
