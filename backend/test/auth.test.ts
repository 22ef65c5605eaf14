import { inApp } from "./app"
import { createOfficerWorkflow } from "../src/workflows/office/create-officer"

inApp(({ api, getContainer }) => {
  it("an officer signs in", async () => {
    const { result } = await createOfficerWorkflow(getContainer()).run({
      input: {
        name: "Lan",
        email: "Lan@example.vn",
        password: "Ocop-Demo-2026",
        grants: [{ role: "trade" }],
      },
    })
    const answer = await api.post("/auth/officer/emailpass", {
      email: "lan@example.vn",
      password: "Ocop-Demo-2026",
    })
    expect(answer.data.token).toBeTruthy()
    expect(JSON.parse(atob(answer.data.token.split(".")[1]!)).actor_id).toBe(result.id)
  })
})
