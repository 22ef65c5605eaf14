import { InspectionEntry } from "@ocop/shared/inspection"
import { expect, test } from "vitest"
import { inspectionBody } from "./inspection"

function form(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

const filled = {
  place: "point:sp_1",
  summary: "Nhãn sai",
  result: "failed",
  lot_id: "lot_1",
  code_read: "L1",
}

test("what an inspector fills in is what the office takes, empty fields left unsaid", () => {
  const entry = InspectionEntry.parse(inspectionBody(form({ ...filled, label_ok: "no" }), ["file_1"]))
  expect(entry).toMatchObject({ place_kind: "sales_point", sales_point_id: "sp_1", file_ids: ["file_1"] })
  expect(entry.items).toMatchObject([
    { lot_id: "lot_1", label_ok: false, stars_ok: null, sample_taken: false },
  ])
})

test("a sample's number says that one was taken; a producer's premises are a place too", () => {
  const entry = InspectionEntry.parse(
    inspectionBody(form({ ...filled, place: "producer:prdr_1", sample_no: "M-7" }), []),
  )
  expect(entry).toMatchObject({ place_kind: "producer", producer_id: "prdr_1" })
  expect(entry.items[0]).toMatchObject({ sample_taken: true, sample_no: "M-7" })
})
