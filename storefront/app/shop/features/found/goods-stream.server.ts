import { Readable } from "node:stream"
import { createReadableStreamFromReadable } from "@react-router/node"
import { type FeedGoods, FeedPage } from "@ocop/shared/goods-feed"
import { BackendError, callBackend } from "../../../lib/backend.server"

interface Wanted {
  /** Whose request it is. */
  visitor: Request
  from?: number
  /** Where to stop; all of them without it. */
  to?: number
}

interface Told {
  head: string
  line: (goods: FeedGoods) => string
  foot: string
}

const HOUR_S = 3_600

/** A text about all goods, sent as it is read: memory holds one page of them, however many there are. */
export async function goodsText(type: string, wanted: Wanted, told: Told): Promise<Response> {
  try {
    const pages = goodsPages(wanted)
    const first = await pages.next()
    const text = Readable.from(texts(first.done ? null : first.value, pages, told))
    return new Response(createReadableStreamFromReadable(text), {
      headers: { "content-type": type, "cache-control": `public, max-age=${HOUR_S}` },
    })
  } catch (error) {
    if (error instanceof BackendError) return Response.json(error.fault, { status: error.status })
    throw error
  }
}

async function* texts(
  first: readonly FeedGoods[] | null,
  rest: AsyncGenerator<readonly FeedGoods[]>,
  { head, line, foot }: Told,
): AsyncGenerator<string> {
  yield head + (first ?? []).map(line).join("")
  for await (const goods of rest) yield goods.map(line).join("")
  yield foot
}

/** All goods, some at a time. */
export async function* goodsPages({
  visitor,
  from = 0,
  to = Infinity,
}: Wanted): AsyncGenerator<readonly FeedGoods[]> {
  let offset: number | null = from
  while (offset !== null && offset < to) {
    const page: FeedPage = await feedPage(visitor, offset, Math.min(1_000, to - offset))
    yield page.items
    offset = page.next
  }
}

function feedPage(visitor: Request, offset: number, limit: number): Promise<FeedPage> {
  return callBackend("/store/goods-feed", { schema: FeedPage, query: { offset, limit }, visitor })
}

/** How many places there are on the shelf: at least as many as goods. */
export async function goodsPlaces(visitor: Request): Promise<number> {
  return (await feedPage(visitor, 0, 1)).places
}
