import { Link } from "react-router"
import { formatDay, formatInstant, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { todayMessages, type TodayWord } from "./messages"
import { PLACES, type TodayItem, type TodayPart, URGENT } from "./today-list"

/** One kind of waiting work: its rule, its first lines, and the way to the rest. */
export function Part({ part: { part, count, items } }: { part: TodayPart }) {
  const t = useMessages(todayMessages)
  if (count === 0) return null
  return (
    <section aria-labelledby={part}>
      <div className="border-b border-ink pb-1.5">
        <h2 id={part} className="text-18 font-semibold">
          {t(part)}{" "}
          <span className={`figures ${URGENT.has(part) ? "text-chili" : "font-normal text-ink-soft"}`}>
            {groupDigits(count)}
          </span>
        </h2>
        <p className="text-14 text-ink-soft">{t(`${part}_rule`)}</p>
      </div>
      <ul>
        {items.map((item) => (
          <li key={`${item.id}-${item.kind}`} className="flex items-start gap-x-4 border-b border-line">
            <Link
              to={PLACES[part].one(item.id, item.kind)}
              className="group grid flex-1 gap-x-6 py-2 sm:grid-cols-[1fr_1fr]"
            >
              <span className="font-medium group-hover:text-leaf group-hover:underline">
                {item.title}
                {shownAbout(part, item) && (
                  <span className="block text-14 font-normal text-ink-soft">{item.about}</span>
                )}
              </span>
              <Words item={item} />
            </Link>
            <Act part={part} item={item} />
          </li>
        ))}
      </ul>
      {count > items.length && (
        <p className="pt-2">
          <Link to={PLACES[part].all} className="inline-block py-2 text-link">
            {t("all", { n: groupDigits(count) })}
          </Link>
        </p>
      )}
    </section>
  )
}

function Act({ part, item }: { part: TodayPart["part"]; item: TodayItem }) {
  const t = useMessages(todayMessages)
  const { act } = PLACES[part]
  if (!act) return null
  return (
    <Link
      to={act(item.id)}
      aria-label={t("act_of", { title: item.title })}
      className="shrink-0 py-2 text-link print:hidden"
    >
      {t("act")}
    </Link>
  )
}

/** Where the sentence beside it does not name it already. */
function shownAbout(part: TodayPart["part"], { about, kind }: TodayItem): boolean {
  return about !== null && part !== "proposals" && kind !== "hold_proposed"
}

function Words({ item: { kind, about, on } }: { item: TodayItem }) {
  const t = useMessages(todayMessages)
  const when = on === null ? "–" : on.length > 10 ? formatInstant(on) : formatDay(on)
  return (
    <span className="text-ink-soft figures sm:text-right">
      {t(`kind_${kind}` as TodayWord, { about: about ?? "–", on: when })}
    </span>
  )
}
