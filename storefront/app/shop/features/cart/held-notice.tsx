import { useMessages } from "../../../lib/messages"
import { Notice } from "../../../ui/notice"
import { useCart } from "../../lib/use-cart"
import { cartMessages } from "./messages"

/** Why the cart shown is the one this browser saw last. */
export type Off = "offline" | "down"

export const offWord = <Word extends "seen" | "unseen">(word: Word, off: Off) => `${word}_${off}` as const

/** Changes that only this browser knows, said as such. */
export function HeldNotice({ off }: { off: Off | null }) {
  const t = useMessages(cartMessages)
  const { pending, held } = useCart()
  const n = Object.keys(pending).length
  if (held && n > 0)
    return (
      <Notice kind="offline" title={t(held === "offline" ? "held_offline" : "held_down", { n })}>
        {t("held_help")}
      </Notice>
    )
  return off ? <Notice kind="offline" title={t(offWord("seen", off))} /> : null
}
