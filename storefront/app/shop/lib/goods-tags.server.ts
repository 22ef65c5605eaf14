import { GoodsTags, MOST_TAGS } from "@ocop/shared/goods-tags"
import { callBackend } from "../../lib/backend.server"

type Answer = Promise<Record<string, string>>

/** Then the page is made without them. */
const LONGEST_MS = 1_000

/** What else an address may hold is no product's, and would spoil the question for the others. */
const HANDLE = /^[\p{L}\p{N}_.-]{1,200}$/u

let running: Answer | null = null
let next: { handles: Set<string>; answer: Answer } | null = null

/**
 * The tag of a product's page as it is now; undefined where there is none. Who asks while a question is under way is asked
 * for with all the others when that was answered: it may have been begun before what changed for this visitor.
 */
export async function goodsTag(handle: string): Promise<string | undefined> {
  if (!HANDLE.test(handle)) return undefined
  if (!running) return (await ask(new Set([handle])))[handle]
  if (next && next.handles.size >= MOST_TAGS) return (await read([handle]))[handle]
  if (!next) {
    const handles = new Set<string>()
    const begin = () => ask(handles)
    next = { handles, answer: running.then(begin, begin) }
  }
  const { handles, answer } = next
  handles.add(handle)
  return (await answer)[handle]
}

function ask(handles: Set<string>): Answer {
  if (next?.handles === handles) next = null
  const answer = read([...handles])
  running = answer.finally(() => {
    if (!next) running = null
  })
  running.catch(() => undefined)
  return answer
}

async function read(handles: string[]): Answer {
  const query = { handles: handles.join(",") }
  const signal = AbortSignal.timeout(LONGEST_MS)
  return (await callBackend("/store/goods/tags", { query, signal, schema: GoodsTags })).tags
}
