import { redirect } from "react-router"
import { z } from "zod"
import { BackendError, callBackend } from "../../lib/backend.server"
import { pageAddress } from "../../lib/page-address"
import { readCookie, shopperCookie } from "../../lib/session.server"

/** The token of the shopper who signed in at this browser, if any. */
export function shopperToken(request: Request): Promise<string | undefined> {
  return readCookie(shopperCookie, request)
}

/** What a call to the backend says of the shopper: nothing where nobody signed in. */
export async function asShopper(request: Request): Promise<{ token?: string }> {
  const token = await shopperToken(request)
  return token ? { token } : {}
}

/** The token, or the way to sign in and back. */
export async function signedIn(request: Request): Promise<string> {
  const token = await shopperToken(request)
  if (token) return token
  throw signInAgain(request)
}

export function signInAgain(request: Request): Response {
  return redirect(`/account/sign-in?next=${encodeURIComponent(pageAddress(request.url))}`)
}

/** A call for who signed in. A session that has ended leads to signing in again and back. */
export async function callAsShopper<Schema extends z.ZodType>(
  request: Request,
  path: string,
  call: { schema: Schema; method?: "GET" | "POST" | "DELETE"; body?: unknown },
): Promise<z.infer<Schema>> {
  const token = await signedIn(request)
  try {
    return await callBackend(path, { ...call, token, visitor: request })
  } catch (error) {
    if (error instanceof BackendError && error.status === 401) {
      const again = signInAgain(request)
      again.headers.append("set-cookie", await shopperCookie.serialize("", { maxAge: 0 }))
      throw again
    }
    throw error
  }
}

/** A cart becomes hers who signed in, so that its order is in her account. Without a sign-in nothing happens. */
export async function claimCart(request: Request, cart_id: string | undefined): Promise<void> {
  const token = await shopperToken(request)
  if (token && cart_id) await claimCartFor(token, cart_id, request)
}

export async function claimCartFor(token: string, cart_id: string, visitor: Request): Promise<void> {
  try {
    await callBackend(`/store/carts/${cart_id}/customer`, {
      method: "POST",
      body: {},
      token,
      visitor,
      schema: z.unknown(),
    })
  } catch (error) {
    // A session that ended, or a cart that is an order meanwhile, does not keep anybody from buying.
    if (!(error instanceof BackendError) || error.status >= 500) throw error
  }
}
