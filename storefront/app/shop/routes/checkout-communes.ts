import { AddressList, AddressQuery } from "@ocop/shared/address"
import type { LoaderFunctionArgs } from "react-router"
import { BackendError, callBackend } from "../../lib/backend.server"

/** Communes for a field being typed in: of a province, or those that old names may mean. A fault is told when the form is sent. */
export async function loader({ request }: LoaderFunctionArgs) {
  const asked = AddressQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) return Response.json(NOTHING, { status: 400 })
  try {
    const { communes, candidates } = await callBackend("/store/addresses", {
      schema: AddressList,
      query: asked.data,
      signal: request.signal,
    })
    return Response.json({ communes, candidates }, { headers: { "cache-control": "public, max-age=86400" } })
  } catch (error) {
    if (error instanceof BackendError) return Response.json(NOTHING, { status: error.status })
    throw error
  }
}

const NOTHING = { communes: [], candidates: [] }
