import { expect, test, vi } from "vitest"
import { goodsTag } from "./goods-tags.server"

const asked: { handles: string; answer: (status?: number) => void }[] = []

vi.stubGlobal("fetch", (url: URL) => {
  const handles = url.searchParams.get("handles") ?? ""
  return new Promise<Response>((resolve) => {
    const tags = Object.fromEntries(handles.split(",").map((handle) => [handle, `tag of ${handle}`]))
    asked.push({ handles, answer: (status = 200) => resolve(Response.json({ tags }, { status })) })
  })
})

const questions = (count: number) => vi.waitFor(() => expect(asked).toHaveLength(count))

test("who comes while a question is under way waits for one of her own, asked for all together", async () => {
  const first = goodsTag("tra")
  await questions(1)
  const later = [goodsTag("tra"), goodsTag("muoi"), goodsTag("muoi")]
  asked[0]?.answer()
  expect(await first).toBe("tag of tra")
  await questions(2)
  const last = goodsTag("gao")
  asked[1]?.answer()
  expect(await Promise.all(later)).toEqual(["tag of tra", "tag of muoi", "tag of muoi"])
  await questions(3)
  asked[2]?.answer()
  expect(await last).toBe("tag of gao")
  expect(asked.map(({ handles }) => handles)).toEqual(["tra", "tra,muoi", "gao"])
})

test("a question that fails, fails for those it was asked for, and the next is asked all the same", async () => {
  const before = asked.length
  const first = goodsTag("tra").catch(() => "none")
  await questions(before + 1)
  const later = goodsTag("muoi")
  asked[before]?.answer(500)
  expect(await first).toBe("none")
  await questions(before + 2)
  asked[before + 1]?.answer()
  expect(await later).toBe("tag of muoi")
  const alone = goodsTag("gao")
  await questions(before + 3)
  asked[before + 2]?.answer()
  expect(await alone).toBe("tag of gao")
})

test("what no product's address holds is not asked for: it would spoil the question for the others", async () => {
  const before = asked.length
  for (const odd of ["a,b", "", "a/b", "x".repeat(201)]) expect(await goodsTag(odd)).toBeUndefined()
  expect(asked).toHaveLength(before)
})
