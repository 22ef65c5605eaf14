import { formatInstant, formatVnd } from "../../../lib/format"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { PageHead } from "../../../ui/page"
import { aisleName } from "./aisle-name"
import type { ListedAisle } from "./listed"
import { browseMessages } from "./messages"

/** Its name and what there is, numbers first. */
export function AisleHead({ aisle }: { aisle: ListedAisle }) {
  const locale = useLocale()
  return (
    <PageHead title={aisleName(aisle, locale)}>
      <AisleFacts aisle={aisle} />
      <WhatItWas aisle={aisle} />
    </PageHead>
  )
}

function AisleFacts({ aisle }: { aisle: ListedAisle }) {
  const facts = useAisleFacts(aisle)
  return <p className="figures">{facts}</p>
}

/** `42 sản phẩm của 17 chủ thể ở 9 xã, phường, 31 có sao, 38 còn hàng, giá từ 25.000 ₫` */
export function useAisleFacts(aisle: ListedAisle): string {
  const t = useMessages(browseMessages)
  const { total, producers, communes, in_stock, lowest_price, kind } = aisle
  if (total === 0) return t("none_here")
  const starred = Object.values(aisle.stars).reduce((sum, count) => sum + count, 0)
  const what = [
    t("goods", { n: total }),
    t("of_producers", { n: producers }),
    kind !== "commune" && t("in_communes", { n: communes }),
  ]
  return [
    what.filter(Boolean).join(" "),
    starred > 0 && t("with_stars", { n: starred }),
    t("to_be_had", { n: in_stock }),
    lowest_price !== null && t("price_from", { price: formatVnd(lowest_price) }),
    t("as_of", { at: formatInstant(aisle.as_of) }),
  ]
    .filter(Boolean)
    .join(", ")
}

/** Names of before 01/07/2025 are what people still say. */
function WhatItWas({ aisle }: { aisle: ListedAisle }) {
  const t = useMessages(browseMessages)
  const { kind, province, old_places } = aisle
  if (kind === "district") return <p className="mt-1 max-w-[90ch] text-14">{t("old_name")}</p>
  if (kind !== "commune") return null
  const places = [...new Set(old_places.map(({ district }) => district))].map((district) => {
    const held = old_places.filter((place) => place.district === district)
    return t("old_place", { district, communes: held.map(({ commune }) => commune).join(", ") })
  })
  return (
    <p className="mt-1 max-w-[90ch] text-14">
      {[province, places.length > 0 && t("made_of", { places: places.join("; ") })]
        .filter(Boolean)
        .join(". ")}
    </p>
  )
}
