import { useMessages } from "../../../lib/messages"
import { registerMessages } from "./messages"

export function OpenData() {
  const t = useMessages(registerMessages)
  return (
    <section className="grid gap-1 border-t border-line pt-5">
      <h2 className="font-semibold">{t("open_data")}</h2>
      <p className="max-w-2xl text-ink-soft">{t("open_data_help")}</p>
      <p className="flex gap-6">
        <a href="/register.csv" className="inline-flex min-h-11 items-center text-link">
          {t("csv")}
        </a>
        <a href="/register.json" className="inline-flex min-h-11 items-center text-link">
          {t("json")}
        </a>
      </p>
    </section>
  )
}
