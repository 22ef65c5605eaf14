import { inApp } from "../app"
import { brief, openDoor } from "../command-door"

inApp((app) => {
  const { paired, status } = openDoor(app)

  it("refused commands keep their place: the sequence has no gap and the chain holds across them", async () => {
    const till = await paired()
    const commands = [till.openShift(), till.next("sale.steal", {}), till.sale([], {}), till.sale()]
    const outcomes = await till.outcomes(commands)
    expect(outcomes.map(({ status }) => status)).toEqual(["applied", "rejected", "rejected", "applied"])
    expect(outcomes[3]?.flags).toBeUndefined()
    expect(await status(till)).toMatchObject({
      ...{
        highest_contiguous_seq: 4,
        highest_seq: 4,
        gaps: [],
        chain: "intact",
        chain_breaks: [],
        rejected: 2,
      },
    })
  })

  it("a gap and an altered command refuse nothing and are shown until they are mended", async () => {
    const till = await paired()
    const [shift, one, two, three, four] = [
      till.openShift(),
      till.sale(),
      till.sale(),
      till.sale(),
      till.sale(),
    ]
    expect((await till.outcomes([shift, one])).map(brief)).toEqual(["applied", "applied"])
    expect((await till.outcomes([four])).map(brief)).toEqual(["applied sequence_gap"])
    expect(await status(till)).toMatchObject({
      highest_contiguous_seq: 2,
      highest_seq: 5,
      gaps: [[3, 4]],
      chain: "intact",
    })

    const altered = { ...three, payload: till.salePayload() }
    expect((await till.outcomes([altered, two])).map(brief)).toEqual(["applied chain_broken", "applied"])
    expect(await status(till)).toMatchObject({
      ...{ highest_contiguous_seq: 5, gaps: [], chain: "broken" },
      chain_breaks: [{ device_seq: 5, found: four.previous }],
    })
  })
})
