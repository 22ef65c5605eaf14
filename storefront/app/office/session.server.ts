import { data, redirect } from "react-router"
import { z } from "zod"
import { BackendError, callBackend, rawBackend, type BackendCall } from "../lib/backend.server"
import { pageAddress } from "../lib/page-address"
import { officeCookie, readCookie } from "../lib/session.server"

export const Me = z.object({
  officer: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    department: z.string().nullable(),
  }),
  grants: z.array(
    z.object({
      role: z.enum(["trade", "agriculture", "inspector", "sales_point_manager"]),
      sales_point_id: z.string().nullable(),
      fair_id: z.string().nullable(),
      ends_on: z.string().nullable(),
    }),
  ),
  /** The sales point the online shop sells from. */
  online_point_id: z.string().nullable(),
})
export type Me = z.infer<typeof Me>

type OfficeCall<Schema extends z.ZodType> = Omit<BackendCall<Schema>, "token">

/** A call in the officer's name. Without a valid sign-in the browser is sent to sign in and back; other faults become the error page. */
export async function loadOffice<Schema extends z.ZodType>(
  request: Request,
  path: string,
  call: OfficeCall<Schema>,
): Promise<z.infer<Schema>> {
  try {
    return await callOffice(request, path, call)
  } catch (error) {
    if (error instanceof BackendError) throw data(error.fault, { status: error.status })
    throw error
  }
}

/** The same for actions: a fault is thrown as a `BackendError`, so that the form can show it beside the field. */
export async function callOffice<Schema extends z.ZodType>(
  request: Request,
  path: string,
  call: OfficeCall<Schema>,
): Promise<z.infer<Schema>> {
  try {
    return await callBackend(path, { ...call, token: await officeToken(request) })
  } catch (error) {
    if (error instanceof BackendError && error.status === 401) throw await toSignIn(request)
    throw error
  }
}

/** A file of the backend, handed on as it is. */
export async function passFile(
  request: Request,
  path: string,
  query: Record<string, string>,
): Promise<Response> {
  const answer = await rawBackend(path, { query, token: await officeToken(request) })
  if (answer.status === 401) throw await toSignIn(request)
  const headers = new Headers()
  for (const name of ["content-type", "content-disposition"]) {
    const value = answer.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(answer.body, { status: answer.status, headers })
}

async function officeToken(request: Request): Promise<string> {
  const token = await readCookie(officeCookie, request)
  if (!token) throw await toSignIn(request)
  return token
}

async function toSignIn(request: Request): Promise<Response> {
  const next = encodeURIComponent(pageAddress(request.url))
  return redirect(`/office/sign-in?next=${next}`, {
    headers: { "set-cookie": await officeCookie.serialize("", { maxAge: 0 }) },
  })
}
