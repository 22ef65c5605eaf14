import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { productMessages } from "./messages"
import type { ShownProduct } from "./shown-product"

/** Up to the goods of the same set. */
export function BackLink({ set }: Pick<ShownProduct, "set">) {
  const t = useMessages(productMessages)
  return (
    <Link
      to={set ? `/sets/${set.id}` : "/products"}
      className="inline-flex min-h-11 items-center gap-1 text-14 text-leaf"
    >
      <Icon name="left" className="size-4" />
      <span className="line-clamp-1">{set?.name ?? t("back")}</span>
    </Link>
  )
}
