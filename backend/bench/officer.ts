import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

const PASSWORD = "Ocop-Demo-2026"

/** Signs an officer with a grant for the whole province in, and hands back the headers of her requests. */
export async function officerHeaders(
  db: Knex,
  server: string,
  { id, role }: { id: string; role: "agriculture" | "trade" },
): Promise<Record<string, string>> {
  const email = `${id}@example.vn`
  const post = (path: string) =>
    fetch(server + path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email, password: PASSWORD }),
    })
  await post("/auth/customer/emailpass/register")
  await db.raw("insert into officer (id, name, email) values (?, 'Cán bộ', ?)", [id, email])
  await db.raw(`insert into "grant" (id, role, officer_id) values (?, ?, ?)`, [`grant_${id}`, role, id])
  await db.raw(
    `update auth_identity set app_metadata = jsonb_build_object('officer_id', cast(? as text)) where id in
       (select auth_identity_id from provider_identity where entity_id = ?)`,
    [id, email],
  )
  const answer = await post("/auth/officer/emailpass")
  const { token } = (await answer.json()) as { token?: string }
  if (!token)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${id} was not signed in: ${answer.status}`)
  return { authorization: `Bearer ${token}` }
}
