import type { Demo } from "./demo.ts"

/** What the demo answers a shopper's program; a `body` is posted. Throws unless that is a 200. */
export async function askStore(
  { backend, publishable_key }: Pick<Demo, "backend" | "publishable_key">,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const answer = await fetch(backend + path, {
    headers: { "x-publishable-api-key": publishable_key, "content-type": "application/json", ...headers },
    ...(body && { method: "POST", body: JSON.stringify(body) }),
  })
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}
