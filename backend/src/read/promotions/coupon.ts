import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface Coupon {
  /** As it was entered by whoever made it. */
  code: string
  used_up: boolean
}

/** A coupon that counts now; a code nobody gave out, one that has ended and one that is no coupon are the same. */
export async function findCoupon(db: Knex, code: string, now: Date): Promise<Coupon | null> {
  const { rows } = await db.raw<{ rows: Coupon[] }>(
    `select promotion.code,
            (promotion."limit" is not null and promotion.used >= promotion."limit")
              or (budget."limit" is not null and budget.type <> 'use_by_attribute' and budget.used >= budget."limit")
              is true as used_up
     from promotion
     left join promotion_campaign campaign on campaign.id = promotion.campaign_id and campaign.deleted_at is null
     left join promotion_campaign_budget budget on budget.campaign_id = campaign.id and budget.deleted_at is null
     where upper(promotion.code) = :code and promotion.deleted_at is null
       and promotion.status = 'active' and not promotion.is_automatic
       and coalesce(campaign.starts_at, :now) <= :now and coalesce(campaign.ends_at, :now) >= :now
     limit 1`,
    { code, now },
  )
  return rows[0] ?? null
}

/** The coupons a cart holds, with what each takes off. */
export async function cartCoupons(db: Knex, cart_id: string): Promise<{ code: string; amount: number }[]> {
  const { rows } = await db.raw<{ rows: { code: string; amount: string }[] }>(
    `select taken.code, sum(taken.amount) as amount from (
       select adjustment.code, adjustment.amount from cart_line_item_adjustment adjustment
       join cart_line_item line on line.id = adjustment.item_id and line.deleted_at is null
       where line.cart_id = :cart_id and adjustment.deleted_at is null
       union all
       select adjustment.code, adjustment.amount from cart_shipping_method_adjustment adjustment
       join cart_shipping_method method on method.id = adjustment.shipping_method_id and method.deleted_at is null
       where method.cart_id = :cart_id and adjustment.deleted_at is null
     ) taken
     join promotion on promotion.code = taken.code and not promotion.is_automatic and promotion.deleted_at is null
     group by taken.code order by taken.code`,
    { cart_id },
  )
  return rows.map(({ code, amount }) => ({ code, amount: Math.round(Number(amount)) }))
}

/** All codes of a cart, automatic promotions included. */
export async function cartCodes(db: Knex, cart_id: string): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { code: string }[] }>(
    `select promotion.code from cart_promotion held
     join promotion on promotion.id = held.promotion_id and promotion.deleted_at is null
     where held.cart_id = ? and held.deleted_at is null`,
    [cart_id],
  )
  return rows.map(({ code }) => code)
}

/** The ids of what counts the uses or sums of a cart's promotions: those with a limit, and budgets they share. */
export async function limitedCoupons(db: Knex, cart_id: string): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { promotion_id: string | null; budget_id: string | null }[] }>(
    `select case when promotion."limit" is not null then promotion.id end as promotion_id, budget.id as budget_id
     from cart_promotion held
     join promotion on promotion.id = held.promotion_id and promotion.deleted_at is null
     left join promotion_campaign_budget budget on budget.campaign_id = promotion.campaign_id and budget.deleted_at is null
     where held.cart_id = ? and held.deleted_at is null`,
    [cart_id],
  )
  return [
    ...new Set(rows.flatMap(({ promotion_id, budget_id }) => [promotion_id ?? [], budget_id ?? []].flat())),
  ]
}
