import { useMemo, useState } from "react"
import type { Override } from "../../core/cart"
import { isWeighed, ONE } from "../../core/quantity"
import { readScan } from "../../core/scan"
import { play } from "../../devices/sound"
import { addGoods, consider, isSettled, type Considered, type Picked } from "../../till/cart"
import type { Kit } from "../../till/kit"
import { useKit } from "../../till/use-till"

/** What stands between picking goods and their line. */
export type Pending =
  | { kind: "issue"; considered: Considered }
  | { kind: "weight"; considered: Considered; override: Override | null }
  | {
      kind: "problem"
      code: "unknown_goods" | "no_code" | "cart_full" | "quantity_invalid" | "no_goods_yet"
      text: string
    }

export interface Picking {
  pending: Pending | null
  pick: (doc: number) => void
  scan: (text: string) => void
  sell: (considered: Considered, override: Override | null) => void
  weigh: (considered: Considered, override: Override | null, quantity_milli: number) => void
  dismiss: () => void
}

/** From a touch or a scan to a line: questions first where the goods raise any. */
export function usePicking(day: string): Picking {
  const kit = useKit()
  const [pending, setPending] = useState<Pending | null>(null)
  const acts = useMemo(() => pickingActs(kit, day, setPending), [kit, day])
  return { pending, ...acts }
}

type Acts = Omit<Picking, "pending">

function pickingActs(kit: Kit, day: string, setPending: (pending: Pending | null) => void): Acts {
  const stop = (next: Pending) => {
    play("stopped")
    setPending(next)
  }
  const put: Acts["weigh"] = (considered, override, quantity_milli) => {
    const added = addGoods(kit, considered, quantity_milli, override)
    if ("key" in added) {
      setPending(null)
      play("taken")
    } else stop({ kind: "problem", code: problemOf(added.code), text: "" })
  }
  const sell: Acts["sell"] = (considered, override) => {
    const { product, quantity_milli } = considered.picked
    if (isWeighed(product.unit) && quantity_milli === ONE)
      setPending({ kind: "weight", considered, override })
    else put(considered, override, quantity_milli)
  }
  const take = (picked: Picked) => {
    const considered = consider(kit, picked, day)
    if (!considered) return
    const settled = isSettled(kit.store.get().cart, considered)
    if (considered.verdict === "sell" || (considered.verdict === "warn" && settled)) sell(considered, null)
    else stop({ kind: "issue", considered })
  }
  const pick: Acts["pick"] = (doc) => {
    const product = kit.store.get().goods?.assortment.products[doc]
    if (!product) return
    take({ kind: "goods", doc, product, quantity_milli: ONE, lot: null, trace_code: null, expires_on: null })
  }
  const scan: Acts["scan"] = (text) => {
    const { goods } = kit.store.get()
    if (!goods) return stop({ kind: "problem", code: "no_goods_yet", text })
    const scanned = readScan(goods.assortment, text)
    if (scanned.kind === "goods") take(scanned)
    else if (scanned.kind === "unknown_goods")
      stop({ kind: "problem", code: "unknown_goods", text: scanned.gtin })
    else stop({ kind: "problem", code: "no_code", text: scanned.text })
  }
  return { pick, scan, sell, weigh: put, dismiss: () => setPending(null) }
}

function problemOf(code: string): "cart_full" | "quantity_invalid" | "no_goods_yet" {
  return code === "cart_full" || code === "quantity_invalid" ? code : "no_goods_yet"
}
