import { useMessages } from "../../../lib/messages"
import type { CommuneOffer } from "./commune-offers"
import { checkoutMessages } from "./messages"

/** Hangs below the field; the field keeps the focus and says which one is meant. */
export function CommuneList({
  offers,
  active,
  onChoose,
}: {
  offers: readonly CommuneOffer[]
  active: number
  onChoose: (offer: CommuneOffer) => void
}) {
  const t = useMessages(checkoutMessages)
  return (
    <ul
      id="commune-list"
      role="listbox"
      aria-label={t("offers")}
      hidden={offers.length === 0}
      className="absolute inset-x-0 top-[5.25rem] z-20 overflow-hidden rounded-control border border-line bg-sheet shadow-float"
    >
      {offers.map((offer, index) => (
        <li
          key={offer.place}
          id={`commune-${offer.place}`}
          role="option"
          aria-selected={index === active}
          className="cursor-pointer px-4 py-2.5 hover:bg-paper-2 aria-selected:bg-paper-2"
          // Before the field loses the focus and closes the list.
          onPointerDown={(event) => {
            event.preventDefault()
            onChoose(offer)
          }}
        >
          {offer.name}
          {offer.old && (
            <span className="block text-14 text-ink-soft">{t("formerly", { old: offer.old })}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
