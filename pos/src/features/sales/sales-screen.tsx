import { useEffect, useState } from "react"
import { timeOfDay } from "../../core/clock"
import { shiftFigures } from "../../core/drawer"
import type { StoredSale } from "../../core/receipt"
import { useKit, useTill } from "../../till/use-till"
import { Button } from "../../ui/button"
import { sum } from "../../ui/faces"
import { Icon } from "../../ui/icon"
import { useTexts } from "../../ui/texts"
import { SaleRow } from "./sale-row"
import { salesTexts } from "./texts"

interface Today {
  sales: StoredSale[]
  states: Map<string, "unsent" | "parked">
  at: number
}

/** Today's sales of this till, newest first; each opens its receipt. */
export function SalesScreen({
  day,
  onBack,
  onOpen,
}: {
  day: string
  onBack: () => void
  onOpen: (sale: StoredSale) => void
}) {
  const t = useTexts(salesTexts)
  const today = useToday(day)
  return (
    <main className="flex min-h-0 flex-1 flex-col overflow-y-auto px-4 tablet:px-6">
      <header className="sticky top-0 flex items-center gap-2 bg-paper py-3">
        <Button kind="plain" className="size-14 px-0" aria-label={t("back")} onClick={onBack}>
          <Icon name="left" />
        </Button>
        <h1 className="text-22 font-semibold">{t("title")}</h1>
      </header>
      {today && (
        <>
          <Summary today={today} />
          {today.sales.length === 0 ? (
            <p className="py-16 text-center text-18 text-ink-soft">{t("none")}</p>
          ) : (
            <ul className="mb-8 border-t-2 border-ink">
              {today.sales.map((sale) => (
                <SaleRow key={sale.id} sale={sale} state={today.states.get(sale.id)} onOpen={onOpen} />
              ))}
            </ul>
          )}
        </>
      )}
    </main>
  )
}

function useToday(day: string): Today | null {
  const kit = useKit()
  const counts = useTill((state) => state.counts)
  const [today, setToday] = useState<Today | null>(null)
  useEffect(() => {
    let current = true
    void kit.sales.ofDay(day).then(async (sales) => {
      const states = await kit.sales.sendStates(sales)
      if (current) setToday({ sales, states, at: kit.now() })
    })
    return () => {
      current = false
    }
  }, [kit, day, counts])
  return today
}

function Summary({ today }: { today: Today }) {
  const t = useTexts(salesTexts)
  const figures = shiftFigures(
    0,
    today.sales.map(({ receipt }) => receipt),
  )
  const parts = [
    [t("revenue"), figures.revenue],
    [t("cash"), figures.cash],
    [t("transfer"), figures.transfer],
  ] as const
  return (
    <section className="pb-5">
      <dl className="flex flex-wrap gap-x-10 gap-y-3">
        {parts.map(([name, amount], index) => (
          <div key={name}>
            <dt className="text-16 text-ink-soft">{name}</dt>
            <dd className={`figures leading-tight font-semibold ${index === 0 ? "text-36" : "text-28"}`}>
              {sum(amount)} <span className="text-22">₫</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-16 text-ink-soft">
        {t("count", { n: figures.sales })}. {t("from_till", { time: timeOfDay(today.at) })}
      </p>
    </section>
  )
}
