import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_MODULE } from "../../modules/bank"
import type { BankModuleService } from "../../modules/bank/service"
import { cardOptions } from "../../modules/stripe/options"
import { StripeService } from "../../modules/stripe/service"

/** To ask Stripe about a payment without making it one of Medusa's; null where cards are not offered. */
export function cardProvider(container: MedusaContainer): StripeService | null {
  const options = cardOptions(process.env)
  return options && new StripeService({ bank: container.resolve<BankModuleService>(BANK_MODULE) }, options)
}
