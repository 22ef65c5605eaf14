import { ViolationAbout } from "@ocop/shared/violation-report"
import { Form, useNavigation } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { CONTROL, TextField } from "../../../ui/field"
import { reportMessages } from "./messages"

export interface ReportDraft {
  about: string
  code_read: string
  place: string
  words: string
  contact: string
}

/** What somebody saw; only what happened has to be told. `errors` stand at the field at fault. */
export function ReportForm({
  draft,
  errors,
  foreign_host,
}: {
  draft: ReportDraft
  errors: Record<string, string>
  foreign_host: string | null
}) {
  const t = useMessages(reportMessages)
  const busy = useNavigation().state === "submitting"
  const code_hint = foreign_host ? t("code_foreign", { host: foreign_host }) : t("code_hint")
  return (
    <Form method="post" encType="multipart/form-data" className="grid gap-6">
      <AboutChoice chosen={draft.about} error={errors.about} />
      <WordsField draft={draft.words} error={errors.words} />
      <TextField
        name="photo"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        label={t("photo")}
        hint={t("photo_hint")}
      />
      <TextField
        name="code_read"
        label={t("code_read")}
        hint={code_hint}
        error={errors.code_read}
        defaultValue={draft.code_read}
        maxLength={300}
        autoComplete="off"
      />
      <TextField
        name="place"
        label={t("place")}
        hint={t("place_hint")}
        error={errors.place}
        defaultValue={draft.place}
        maxLength={200}
      />
      <TextField
        name="contact"
        label={t("contact")}
        hint={t("contact_hint")}
        error={errors.contact}
        defaultValue={draft.contact}
        maxLength={200}
        autoComplete="off"
      />
      <Button kind="primary" className="sm:justify-self-start" disabled={busy}>
        {t("send")}
      </Button>
    </Form>
  )
}

function AboutChoice({ chosen, error }: { chosen: string; error: string | undefined }) {
  const t = useMessages(reportMessages)
  return (
    <fieldset aria-describedby={error ? "about-error" : undefined}>
      <legend className="font-medium">{t("about")}</legend>
      {ViolationAbout.options.map((about) => (
        <label
          key={about}
          className="flex min-h-12 cursor-pointer items-center gap-3 border-b border-line py-2"
        >
          <input
            type="radio"
            name="about"
            value={about}
            required
            defaultChecked={about === chosen}
            className="size-5 accent-leaf"
          />
          {t(`about_${about}`)}
        </label>
      ))}
      {error && (
        <p id="about-error" className="pt-1.5 text-14 font-medium text-chili">
          {error}
        </p>
      )}
    </fieldset>
  )
}

function WordsField({ draft, error }: { draft: string; error: string | undefined }) {
  const t = useMessages(reportMessages)
  return (
    <div className="grid gap-1.5">
      <label htmlFor="words" className="font-medium">
        {t("words")}
      </label>
      <textarea
        id="words"
        name="words"
        rows={5}
        maxLength={4_000}
        defaultValue={draft}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? "words-hint words-error" : "words-hint"}
        className={CONTROL}
      />
      <p id="words-hint" className="text-14 text-ink-soft">
        {t("words_hint")}
      </p>
      {error && (
        <p id="words-error" className="text-14 font-medium text-chili">
          {error}
        </p>
      )}
    </div>
  )
}
