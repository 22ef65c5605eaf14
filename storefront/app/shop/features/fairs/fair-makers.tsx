import type { FairMaker } from "@ocop/shared/fair-page"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { shortMaker } from "../../lib/place"
import { fairMessages } from "./messages"

const MOST_SHOWN = 24

/** By the names people call them. */
export function FairMakers({ makers }: { makers: readonly FairMaker[] }) {
  const t = useMessages(fairMessages)
  if (makers.length === 0) return null
  const called = makers
    .map(({ name, ...maker }) => ({ ...maker, name: shortMaker(name) }))
    .sort((a, b) => a.name.localeCompare(b.name, "vi"))
  return (
    <section className="grid gap-3">
      <h2 className="border-b border-ink pb-2 text-18 font-semibold lg:text-22">
        {t("makers")} <span className="font-normal text-ink-soft figures">{makers.length}</span>
      </h2>
      {called.length <= MOST_SHOWN ? (
        <Makers makers={called} />
      ) : (
        <details className="group">
          <summary className="inline-flex min-h-11 cursor-pointer list-none items-center text-link group-open:hidden">
            {t("all_makers", { n: called.length })}
          </summary>
          <Makers makers={called} />
        </details>
      )}
    </section>
  )
}

function Makers({ makers }: { makers: readonly FairMaker[] }) {
  return (
    <ul className="gap-x-8 sm:columns-2 lg:columns-3">
      {makers.map(({ name, handle, commune }) => (
        <li key={handle} className="break-inside-avoid leading-snug">
          <Link to={`/producers/${handle}`} className="group inline-block py-2.5">
            <span className="text-link group-hover:text-leaf-deep">{name}</span>
            {commune && <span className="text-14 text-ink-soft">, {commune}</span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}
