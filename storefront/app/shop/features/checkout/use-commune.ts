import type { AddressCandidate, AddressCommune } from "@ocop/shared/address"
import { fold } from "@ocop/shared/fold"
import { type ChangeEvent, type KeyboardEvent, useEffect, useRef, useState } from "react"
import { useFetcher } from "react-router"
import { type CommuneOffer, offersFor } from "./commune-offers"
import type { Values } from "./written"

interface Found {
  communes: AddressCommune[]
  candidates: AddressCandidate[]
}

const PAUSE_MS = 250

/** What is typed for a commune, what it may mean, and which was chosen. The field keeps its own text, also before this runs. */
export function useCommune(values: Values, province: string) {
  const [text, setText] = useState(values.commune ?? "")
  const [place, setPlace] = useState(values.place ?? "")
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const { list, old } = useFound(province, text, open)
  const offers = open ? offersFor(text, province, list, old) : []
  const chosen = offers[active]
  useEffect(() => {
    setText(input.current?.value ?? "")
    setOpen(document.activeElement === input.current)
  }, [])
  const choose = (offer: CommuneOffer) => {
    if (input.current) input.current.value = offer.name
    setText(offer.name)
    setPlace(offer.place)
    setActive(-1)
    setOpen(false)
  }
  const keys: Record<string, (() => void) | undefined> = {
    ArrowDown: () => setActive((active + 1) % Math.max(1, offers.length)),
    ArrowUp: () => setActive((active <= 0 ? offers.length : active) - 1),
    Escape: () => setOpen(false),
    Enter: chosen && (() => choose(chosen)),
  }
  const handlers = {
    onFocus: () => setOpen(text === ""),
    onBlur: () => setOpen(false),
    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
      setText(currentTarget.value)
      setPlace("")
      setActive(-1)
      setOpen(true)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const act = keys[event.key]
      if (!act) return
      if (offers.length === 0) {
        if (event.key === "ArrowDown") setOpen(true)
        return
      }
      event.preventDefault()
      act()
    },
  }
  return { input, text, place, offers, active, choose, handlers }
}

/** The communes of the province once, and what old names mean after a pause in typing. */
function useFound(province: string, text: string, open: boolean) {
  const list = useFetcher<Found>({ key: `communes ${province}` })
  const old = useFetcher<Found>()
  const known = list.data?.communes ?? []
  const isKnown = known.some(({ name }) => fold(name).includes(fold(text.trim())))
  const { load: loadList } = list
  useEffect(() => {
    if (province) void loadList(`/checkout/communes?province=${province}`)
  }, [province, loadList])
  const { load: loadOld } = old
  useEffect(() => {
    if (!open || isKnown || text.trim().length < 3) return
    const timer = setTimeout(() => {
      void loadOld(`/checkout/communes?${new URLSearchParams({ q: text, ...(province && { province }) })}`)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [open, isKnown, text, province, loadOld])
  return { list: known, old: isKnown ? [] : (old.data?.candidates ?? []) }
}
