import { bracketed, digitalLink, elementString, parseScan, type Scan } from "@ocop/shared/gs1"
import type { BenchCase } from "../../tools/bench-case.ts" with { "resolution-mode": "import" }

const SCAN: Scan = {
  gtin: "08938500000010",
  lot: "L261101A",
  serial: "0123456789ABCDEFGHJK",
  expires_on: "2027-11-01",
  made_on: "2026-11-01",
}

/** What scanners give: a Digital Link, a GS1 DataMatrix, letters typed off a label, an EAN, and something unreadable. */
const TEXTS = [
  digitalLink("https://truyxuat.example.vn/tem", SCAN),
  `]d2${elementString(SCAN)}`,
  bracketed(SCAN),
  "8938500000010",
  "https://example.com/khong-phai-ma",
]
const AT_ONCE = 1_000

export const bench: BenchCase = {
  id: "scan-parse",
  title: "Reading one scanned code",
  async run(tools) {
    const times: number[] = []
    let read = 0
    for (let round = 0; round < (tools.quick ? 5 : 50); round++) {
      const ms = await tools.time(async () => {
        for (let n = 0; n < AT_ONCE; n++) if (parseScan(TEXTS[n % TEXTS.length] ?? "").ok) read += 1
      })
      times.push(ms / AT_ONCE)
    }
    const at = (p: number) => tools.percentile(times, p)
    return [
      {
        name: "parseScan of a code, p95 over batches of 1,000",
        unit: "ms",
        value: at(95),
        budget: { at_most: 0.2 },
        raw: `p50 ${(at(50) * 1000).toFixed(1)} µs, ${read} codes read`,
      },
    ]
  },
}
