import { type Certificate, type Stars, standing } from "@ocop/shared/certificate"
import { addDays, addMonths, type Day } from "@ocop/shared/day"
import type { BenchCase, BenchTools, Figure } from "../../tools/bench-case.ts" with {
  "resolution-mode": "import",
}

const PRODUCTS = 20_000
const WARM_UP = 3
const TODAY: Day = "2026-11-22"
const STARS: readonly Stars[] = [3, 4, 5]

/** One to three certificates each, some extended, some revoked. */
function held(product: number): Certificate[] {
  return Array.from({ length: 1 + (product % 3) }, (_, index) => {
    const decided_on = addDays("2020-01-01", (product * 37 + index * 800) % 2500)
    const valid_until = addMonths(decided_on, 36)
    return {
      ...{ id: `cert_${product}_${index}`, stars: STARS[product % 3] ?? 3, decided_on, valid_until },
      ...(product % 10 === 0 ? { extended_until: addDays(valid_until, 180) } : {}),
      ...(product % 17 === 0 ? { revoked_on: addDays(decided_on, 400) } : {}),
    }
  })
}

async function run(tools: BenchTools): Promise<Figure[]> {
  const register = Array.from({ length: PRODUCTS }, (_, product) => held(product))
  const ofAll = () => {
    for (const certificates of register) standing(certificates, TODAY)
    return Promise.resolve()
  }
  for (let round = 0; round < WARM_UP; round++) await ofAll()
  const times: number[] = []
  for (let round = 0; round < (tools.quick ? 5 : 41); round++) times.push(await tools.time(ofAll))
  return [
    {
      name: "standing() of 20,000 products, 95th percentile",
      unit: "ms",
      value: tools.percentile(times, 95),
      budget: { at_most: 50 },
      raw: `median ${tools.percentile(times, 50).toFixed(1)} ms`,
    },
  ]
}

export const bench: BenchCase = {
  id: "standing",
  title: "Stars of a whole register on a day",
  run,
}
