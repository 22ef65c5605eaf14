import { GoodsList } from "@ocop/shared/goods"
import { GoodsDetail } from "@ocop/shared/goods-page"
import { expect, test } from "vitest"
import { askStore } from "../../tools/ask-store.ts"
import { readDemo } from "../../tools/demo.ts"

const demo = readDemo()
const MINUTE_MS = 60_000
/** Enough for a page to be asked for twice. */
const ROOM_MS = 10_000

async function withinOneMinute<Done>(work: () => Promise<Done>): Promise<Done> {
  const left = MINUTE_MS - (Date.now() % MINUTE_MS)
  if (left < ROOM_MS) await new Promise((resolve) => setTimeout(resolve, left))
  return work()
}

async function page(path: string): Promise<string> {
  const answer = await fetch(demo.storefront + path)
  expect([path, answer.status]).toEqual([path, 200])
  return answer.text()
}

/** A page is kept under all it tells: one that tells of the second it was asked for would be written for each visitor anew. */
test("whoever asks for a page within a minute is given the same page, to the letter", async () => {
  const { items } = GoodsList.parse(await askStore(demo, "/store/goods?in_stock=true&stars=5&limit=1"))
  const handle = items[0]?.handle ?? ""
  const goods = GoodsDetail.parse(await askStore(demo, `/store/goods/${handle}`))
  for (const path of [
    ...["/", "/products?q=tra", `/products/${handle}`, `/producers/${goods.producer.handle}`],
    ...[`/groups/${goods.product_group}`, `/sets/${goods.product_set}`],
    ...[`/communes/${goods.producer.commune_code}`, "/sales-points", "/sales-points/TPH"],
    ...["/fairs", `/fairs/${demo.fair.handle}`],
  ]) {
    const [one, other] = await withinOneMinute(async () => [await page(path), await page(path)])
    expect(one === other, path).toBe(true)
  }
})
