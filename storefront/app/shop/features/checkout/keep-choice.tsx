import { useMessages } from "../../../lib/messages"
import { Choice } from "./choice"
import { checkoutMessages } from "./messages"
import type { Values } from "./written"

/** Where the receiver is kept for next time: in the account of who signed in, else in this browser. */
export function KeepChoice({ signed_in, values }: { signed_in: boolean; values: Values }) {
  const t = useMessages(checkoutMessages)
  const box = (name: "save" | "remember") => (
    <Choice type="checkbox" name={name} value="on" label={t(name)} defaultChecked={values[name] === "on"} />
  )
  if (!signed_in) return box("remember")
  return <div className="hidden group-has-[#way-door:checked]/way:grid">{box("save")}</div>
}
