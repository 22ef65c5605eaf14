import { MedusaError } from "@medusajs/framework/utils"
import { describe, expect, it } from "vitest"
import { z } from "@medusajs/framework/zod"
import { answerFor, bodyFor } from "./error-answer"
import { fault } from "./fault"

const pg = (code: string, extra = {}) =>
  Object.assign(new Error("select secret from table"), { code, ...extra })
const medusa = (type: string, message: string, code?: string) => new MedusaError(type, message, code)

describe("answerFor", () => {
  it.each([
    ["a serialisation failure", pg("40001"), "transient"],
    ["a deadlock", pg("40P01"), "transient"],
    ["a lost connection", pg("08006"), "transient"],
    ["a refused connection", pg("ECONNREFUSED"), "transient"],
    ["a stopping server", pg("57P01"), "transient"],
    [
      "a pool with nothing free",
      Object.assign(new Error("Knex: Timeout"), { name: "KnexTimeoutError" }),
      "transient",
    ],
    ["a lock held too long", medusa("conflict", 'Failed to acquire lock for key "cart_01"'), "transient"],
    ["a wait for one in Redis that timed out", new Error("Timed-out acquiring lock."), "transient"],
    ["another conflict of Medusa", medusa("conflict", "Cart was changed"), "conflict"],
    ["a doubled key", pg("23505", { table: "officer", detail: "Key (email)=(a@b.vn)" }), "already_exists"],
    ["a broken reference", pg("23503"), "not_found"],
    ["a character no text of the database can hold", pg("22021"), "invalid_input"],
    ["such a character within JSON", pg("22P05"), "invalid_input"],
    ["a change of a fact", pg("OC001"), "unexpected"],
    ["an unknown error", new TypeError("x is undefined"), "unexpected"],
    ["no error at all", undefined, "unexpected"],
    ["Medusa's not found", medusa("not_found", "Cart with id: x was not found"), "not_found"],
    ["Medusa's unexpected state", medusa("unexpected_state", "secret"), "unexpected"],
    [
      "a code of the catalogue thrown below the API",
      medusa("not_allowed", "x", "out_of_scope"),
      "out_of_scope",
    ],
    ["a body that is too large", Object.assign(new Error(), { statusCode: 413, limit: 102400 }), "too_large"],
    ["a body that is no JSON", Object.assign(new SyntaxError(), { statusCode: 400 }), "bad_json"],
    [
      "a missing key",
      medusa("not_allowed", "Publishable API key required in the"),
      "publishable_key_required",
    ],
  ])("%s", (_, error, code) => {
    expect(answerFor(error).code).toBe(code)
  })

  it("names the field a schema refuses, the deepest one, and the one that is not known", () => {
    const schema = z.strictObject({ lines: z.array(z.strictObject({ quantity: z.int() })) })
    const refuse = (input: unknown) => answerFor(schema.safeParse(input).error).facts.field
    expect(refuse({ lines: [{ quantity: 1 }, { quantity: "1" }] })).toBe("lines.1.quantity")
    expect(refuse({ lines: [], total: 5 })).toBe("total")
    expect(answerFor(medusa("invalid_data", "Invalid request: Field 'email' is required")).facts.field).toBe(
      "email",
    )
    expect(
      answerFor(medusa("invalid_data", "Invalid request: Unrecognized fields: 'unit_price, x'")),
    ).toEqual({
      code: "unknown_field",
      facts: { field: "unit_price, x".split(",")[0] },
    })
  })
})

describe("bodyFor", () => {
  it("never shows what an unexpected error said", () => {
    const body = bodyFor(answerFor(pg("XX000")), "req-1")
    expect(JSON.stringify(body)).not.toMatch(/secret|select/)
    expect(body.message_vi).toContain("req-1")
  })

  it("fills in the facts of a refusal", () => {
    const body = bodyFor(
      answerFor(fault("too_many_attempts", { wait_vi: "5 phút", wait_en: "5 minutes" })),
      "r",
    )
    expect(body.message_vi).toBe("Thử quá nhiều lần. Hãy thử lại sau 5 phút.")
    expect(body.message_en).toBe("Too many attempts. Try again in 5 minutes.")
  })

  it("has the same five fields for everything", () => {
    expect(Object.keys(bodyFor(answerFor(fault("invalid_input", { field: "name" })), "r"))).toEqual([
      "code",
      "message_vi",
      "message_en",
      "field",
      "request_id",
    ])
  })
})
