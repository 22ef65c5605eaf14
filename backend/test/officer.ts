import type { MedusaContainer } from "@medusajs/framework/types"
import type { Grant } from "../src/api/guard/grants"
import { createOfficerWorkflow } from "../src/workflows/office/create-officer"
import type { Client } from "./client"

const PASSWORD = "Ocop-Demo-2026"

/** An officer with these grants, signed in: the headers of her calls. */
export async function officerHeaders(
  container: MedusaContainer,
  api: Client,
  name: string,
  grants: (Partial<Grant> & Pick<Grant, "role">)[],
) {
  const email = `${name}@example.vn`
  const whole = grants.map((grant) => ({ sales_point_id: null, fair_id: null, ends_on: null, ...grant }))
  await createOfficerWorkflow(container).run({ input: { name, email, password: PASSWORD, grants: whole } })
  const { data } = await api.post<{ token: string }>("/auth/officer/emailpass", { email, password: PASSWORD })
  return { headers: { authorization: `Bearer ${data.token}` } }
}
