import { OrderSummary } from "@ocop/shared/order-page"
import { z } from "zod"
import { pageFault } from "../../lib/page-fault.server"
import { callAsShopper } from "../../lib/shopper.server"

export const Address = z.object({
  id: z.string(),
  first_name: z.string().nullable(),
  phone: z.string().nullable(),
  address_1: z.string().nullable(),
  city: z.string().nullable(),
  province: z.string().nullable(),
  is_default_shipping: z.boolean(),
})
export type Address = z.infer<typeof Address>

const Customer = z.object({ email: z.string(), first_name: z.string().nullable() })

export async function readShopper(request: Request): Promise<{ name: string }> {
  const { customer } = await callAsShopper(request, "/store/customers/me?fields=email,first_name", {
    schema: z.object({ customer: Customer }),
  }).catch(passOn)
  return { name: customer.first_name ?? customer.email }
}

export async function readOrders(request: Request): Promise<OrderSummary[]> {
  const schema = z.object({ orders: z.array(OrderSummary) })
  return (await callAsShopper(request, "/store/account/orders", { schema }).catch(passOn)).orders
}

export async function readAddresses(request: Request): Promise<Address[]> {
  const schema = z.object({ addresses: z.array(Address) })
  const path = "/store/customers/me/addresses?limit=50"
  return (await callAsShopper(request, path, { schema }).catch(passOn)).addresses
}

function passOn(error: unknown): never {
  if (error instanceof Response) throw error
  return pageFault(error)
}
