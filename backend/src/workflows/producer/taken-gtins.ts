import { fold } from "@ocop/shared/fold"
import type { RegisterError, RegisterRow } from "@ocop/shared/register"
import { registerHeadings } from "@ocop/shared/register-heading"
import type { KnownRegister } from "../../read/register/known-register"

/** Lines whose bar code belongs to goods the file does not mean, registered or not. */
export function takenGtins(
  rows: readonly RegisterRow[],
  known: KnownRegister,
  owners: ReadonlyMap<string, { product_id: string; title: string }>,
): RegisterError[] {
  const names = new Map(known.goods.map((goods) => [goods.product_id, fold(goods.product.name)]))
  return rows.flatMap(({ row, product }) => {
    const owner = product.gtin === null ? undefined : owners.get(product.gtin)
    if (!owner || names.get(owner.product_id) === fold(product.name)) return []
    const { name: column } = registerHeadings.gtin
    return {
      row,
      column,
      code: "gtin_taken",
      field: "gtin",
      value: product.gtin ?? "",
      detail: { owner: owner.title },
    }
  })
}
