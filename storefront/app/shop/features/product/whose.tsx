import type { GoodsDetail } from "@ocop/shared/goods-page"
import { Link } from "react-router"

/** Who made it and where, each with a page of its own. */
export function Whose({ producer }: Pick<GoodsDetail, "producer">) {
  const { name, handle, commune, commune_code } = producer
  return (
    <p className="mt-1 text-ink-soft">
      <Link to={`/producers/${handle}`} className="text-link">
        {name}
      </Link>
      {commune && (
        <>
          {", "}
          {commune_code ? (
            <Link to={`/communes/${commune_code}`} className="text-link">
              {commune}
            </Link>
          ) : (
            commune
          )}
        </>
      )}
    </p>
  )
}
