import { MedusaError } from "@medusajs/framework/utils"
import type { CheckoutTrouble } from "@ocop/shared/checkout"

export type RefusalCode =
  | "cart_not_found"
  | "cart_empty"
  | "cart_lines_full"
  | "cart_pieces_most"
  | "cart_of_another_region"
  | "goods_stopped"
  | "goods_gone"
  | "stock_gone"
  | "total_changed"
  | "age_not_confirmed"
  | "cod_not_for_alcohol"
  | "payment_not_offered"
  | "delivery_not_offered"
  | "commune_unknown"
  | "sales_point_unknown"
  | "cart_changed"
  | "discount_over_half"

/** Why a cart becomes no order now. Its facts and details outlive the workflow engine, which passes errors on as plain objects. */
export class CheckoutRefused extends MedusaError {
  constructor(
    override readonly code: RefusalCode,
    readonly facts: Record<string, string | number> = {},
    readonly details?: CheckoutTrouble,
  ) {
    super(MedusaError.Types.CONFLICT, code, code)
  }
}
