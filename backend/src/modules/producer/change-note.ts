import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Who changes the register in this transaction and why, as `register_change` keeps it beside every row it touches. */
export interface ChangeNote {
  actor_type: string
  actor_id: string
  reason?: string | null
  document_no?: string | null
  source: "import" | "decision" | "proposal" | "paper" | "office" | "producer"
}

/** Said before the first write of a transaction; what is written without it is put down to `system`. */
export async function noteChange(transaction: Knex.Transaction, note: ChangeNote): Promise<void> {
  await transaction.raw("select set_config('ocop.change', ?, true)", [JSON.stringify(note)])
}
