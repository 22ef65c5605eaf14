import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Command } from "@ocop/shared/command"
import { inApp } from "../app"
import { openDoor } from "../command-door"

inApp((app) => {
  const { knex, paired, status } = openDoor(app)

  it("the golden envelopes of every command are accepted as they stand", async () => {
    const till = await paired()
    const folder = join(__dirname, "../../../shared/fixtures/commands")
    const commands = readdirSync(folder)
      .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Command)
      .sort((a, b) => a.device_seq - b.device_seq)
    const destinations = commands.flatMap(({ payload }) =>
      typeof payload.to_sales_point_id === "string" ? payload.to_sales_point_id : [],
    )
    const place = { name: "Điểm bán", kind: "point", address: "Hội An", province_code: "48" }
    await knex()("sales_point").insert(destinations.map((id) => ({ ...place, id, code: id })))
    const outcomes = await till.outcomes(commands)
    expect(outcomes.map(({ status, code }) => code ?? status)).toEqual(commands.map(() => "applied"))
    expect(await status(till)).toMatchObject({
      chain: "intact",
      gaps: [],
      highest_contiguous_seq: commands.length,
    })
  })
})
