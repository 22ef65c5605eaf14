import { dayOf } from "@ocop/shared/day"
import type { TracePage } from "@ocop/shared/trace-page"
import { formatDay, formatInstant } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { traceMessages } from "./messages"

interface Step {
  name: string
  day: string
  where: string
  /** Một bước trước – một bước sau: whose step it is where it is not the producer's own. */
  beside: "back" | "forward" | null
  code: string | null
}

function stepsOf(page: TracePage, words: { received: string; sold: string }): Step[] {
  const steps: Step[] = page.stages.map((stage) => ({
    name: stage.name,
    day: formatDay(dayOf(stage.at)),
    where: [stage.place_name, stage.party].filter(Boolean).join(", "),
    beside: stage.direction === "own" ? null : stage.direction,
    code: stage.place_code,
  }))
  for (const { sales_point, address, from } of page.forward)
    steps.push({
      name: words.received,
      day: formatDay(from),
      where: [sales_point, address].filter(Boolean).join(", "),
      beside: "forward",
      code: null,
    })
  const sold = page.stamp?.sold_at
  if (sold) steps.push({ name: words.sold, day: formatInstant(sold), where: "", beside: null, code: null })
  return steps
}

/** The way of the lot as a vertical line, with places and days. */
export function TracePath({ page }: { page: TracePage }) {
  const t = useMessages(traceMessages)
  const steps = stepsOf(page, { received: t("received"), sold: t("sold") })
  return (
    <section data-field="stages" className="grid gap-3">
      <h2 className="text-18 font-semibold">{t("stages")}</h2>
      {page.stages.length === 0 && (
        <p className="text-indigo">{t(page.lot ? "stages_unknown" : "stages_need_lot")}</p>
      )}
      {steps.length > 0 && (
        <ol className="pl-1.5">
          {steps.map((step, index) => (
            <StepLine key={index} step={step} />
          ))}
        </ol>
      )}
    </section>
  )
}

function StepLine({ step }: { step: Step }) {
  const t = useMessages(traceMessages)
  return (
    <li className="relative border-l-2 border-leaf pb-5 pl-5 last:border-transparent last:pb-0">
      <span aria-hidden="true" className="absolute top-1.5 -left-[7px] size-3 rounded-full bg-leaf" />
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{step.name}</span>
        <span className="figures text-ink-soft">{step.day}</span>
      </p>
      {step.where && <p className="text-ink-soft">{step.where}</p>}
      {(step.beside ?? step.code) && (
        <p className="text-14 text-ink-soft first-letter:uppercase">
          {[step.beside && t(step.beside), step.code && t("place_code", { code: step.code })]
            .filter(Boolean)
            .join(", ")}
        </p>
      )}
    </li>
  )
}
