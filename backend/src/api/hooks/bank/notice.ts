import { z } from "@medusajs/framework/zod"
import type { Transfer } from "../../../modules/bank/transfer"

const Id = z.union([z.number().int().nonnegative(), z.string().min(1).max(100)]).transform(String)
const Amount = z.number().int().min(-1_000_000_000_000).max(1_000_000_000_000)
const Text = z.string().max(2_000).nullish()

/** What SePay sends: one movement of an account. Fields it may add later are kept and not read. */
export const SepayNotice = z.looseObject({
  id: Id,
  accountNumber: z.string().max(40),
  subAccount: Text,
  transferType: z.enum(["in", "out"]),
  transferAmount: Amount,
  content: Text,
  description: Text,
})
export type SepayNotice = z.infer<typeof SepayNotice>

const CassoMovement = z.looseObject({
  id: Id,
  amount: Amount,
  description: Text,
  /** Version 2. */
  accountNumber: Text,
  /** Version 1. */
  bank_sub_acc_id: Text,
  subAccId: Text,
})

/** What Casso sends: a list in its first version, one movement in its second; money that leaves is below nought. */
export const CassoNotice = z.looseObject({ data: z.union([z.array(CassoMovement).max(200), CassoMovement]) })
export type CassoNotice = z.infer<typeof CassoNotice>

export function sepayTransfers(notice: SepayNotice): Transfer[] {
  const { id, transferType, transferAmount, accountNumber, content, description } = notice
  if (transferType !== "in" || transferAmount <= 0) return []
  return [
    {
      ...{ provider: "sepay", external_id: id, account: accountNumber, amount: transferAmount, notice },
      content: content ?? description ?? "",
    },
  ]
}

/** Number 0 is what Casso's own "try it" button sends. */
export function cassoTransfers({ data }: CassoNotice): Transfer[] {
  return [data]
    .flat()
    .filter(({ id, amount }) => amount > 0 && id !== "0")
    .map((notice) => ({
      ...{ provider: "casso", external_id: notice.id, amount: notice.amount, notice },
      account: notice.accountNumber ?? notice.bank_sub_acc_id ?? notice.subAccId ?? "",
      content: notice.description ?? "",
    }))
}
