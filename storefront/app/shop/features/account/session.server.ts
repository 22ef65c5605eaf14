import { z } from "zod"
import { callBackend } from "../../../lib/backend.server"
import { localPath } from "../../lib/local-path"

const Token = z.object({ token: z.string() })

export interface Credentials {
  email: string
  password: string
}

/** The token of a whole account. One whose making was cut short between its two steps is made whole here. */
export async function signIn(credentials: Credentials, visitor: Request): Promise<string> {
  const token = await tokenFor(credentials, visitor)
  if (actorOf(token)) return token
  await createCustomer(token, { email: credentials.email }, visitor)
  return tokenFor(credentials, visitor)
}

export interface NewAccount extends Credentials {
  name: string
  phone: string
}

export async function signUp({ name, phone, ...credentials }: NewAccount, visitor: Request): Promise<string> {
  const { token } = await callBackend("/auth/customer/emailpass/register", {
    method: "POST",
    body: credentials,
    visitor,
    schema: Token,
  })
  await createCustomer(token, { email: credentials.email, first_name: name, phone }, visitor)
  return tokenFor(credentials, visitor)
}

async function tokenFor(credentials: Credentials, visitor: Request): Promise<string> {
  const answer = await callBackend("/auth/customer/emailpass", {
    method: "POST",
    body: credentials,
    visitor,
    schema: Token,
  })
  return answer.token
}

function createCustomer(token: string, body: Record<string, string>, visitor: Request): Promise<unknown> {
  return callBackend("/store/customers", { method: "POST", body, token, visitor, schema: z.unknown() })
}

const Claims = z.object({ actor_id: z.string() })

/** Whose token it is; empty for one that belongs to nobody yet. The backend alone decides whether a token counts. */
function actorOf(token: string): string {
  const [, payload = ""] = token.split(".")
  const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString())
  return Claims.safeParse(claims).data?.actor_id ?? ""
}

/** Where to go after signing in. */
export function nextPath(request: Request): string {
  const next = new URL(request.url).searchParams.get("next")
  return next === null ? "/account" : localPath(next)
}
