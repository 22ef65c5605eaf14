import type { Demo } from "../../tools/demo.ts"

/** Signs the shop's administrator in, as Medusa's dashboard does. */
export async function adminToken(demo: Demo): Promise<string> {
  const { email, password } = demo.logins.find(({ actor }) => actor === "user") ?? {}
  const signed = await fetch(`${demo.backend}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  })
  return ((await signed.json()) as { token: string }).token
}
