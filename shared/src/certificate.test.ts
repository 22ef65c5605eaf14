import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Certificate, standing } from "./certificate"
import { addDays, daysBetween } from "./day"

const first: Certificate = { id: "cert_1", stars: 4, decided_on: "2024-01-17", valid_until: "2027-01-17" }

describe("one certificate", () => {
  test.each([
    ["2024-01-16", null, "none"],
    ["2024-01-17", 4, "valid"],
    ["2026-07-20", 4, "valid"],
    ["2026-07-21", 4, "renewal_window"],
    ["2026-09-19", 4, "renewal_window"],
    ["2026-09-20", 4, "renewal_late"],
    ["2027-01-17", 4, "renewal_late"],
    ["2027-01-18", null, "expired"],
  ])("on %s shows %s stars and is %s", (day, stars, state) => {
    expect(standing([first], day)).toMatchObject({ stars, state })
  })

  test.each([
    ["2027-01-18", 4, "extended"],
    ["2027-07-16", 4, "extended"],
    ["2027-07-17", null, "expired"],
  ])("extended to 16/07/2027 is, on %s, shown with %s stars as %s", (day, stars, state) => {
    expect(standing([{ ...first, extended_until: "2027-07-16" }], day)).toMatchObject({ stars, state })
  })

  test.each([
    ["2026-05-04", 4, "valid"],
    ["2026-05-05", null, "revoked"],
    ["2028-05-05", null, "revoked"],
  ])("revoked on 05/05/2026 is, on %s, shown with %s stars as %s", (day, stars, state) => {
    expect(standing([{ ...first, revoked_on: "2026-05-05" }], day)).toMatchObject({ stars, state })
  })

  test("an extension that ends before the certificate shortens nothing", () => {
    expect(standing([{ ...first, extended_until: "2025-01-01" }], "2026-01-01").stars).toBe(4)
  })
})

describe("several certificates", () => {
  const upgrade: Certificate = { id: "cert_2", stars: 5, decided_on: "2026-02-01", valid_until: "2029-02-01" }

  test("the latest in force wins", () => {
    expect(standing([upgrade, first], "2026-06-01")).toEqual({
      stars: 5,
      state: "valid",
      certificate_id: "cert_2",
    })
  })

  test("one decided later counts from its day on", () => {
    expect(standing([upgrade, first], "2026-01-31").certificate_id).toBe("cert_1")
  })

  test("when the latest is revoked an older one in force still holds", () => {
    expect(standing([first, { ...upgrade, revoked_on: "2026-03-01" }], "2026-03-01")).toMatchObject({
      stars: 4,
      certificate_id: "cert_1",
    })
  })

  test("with none in force the latest decided gives the state, and no stars", () => {
    expect(standing([first, { ...upgrade, revoked_on: "2026-03-01" }], "2027-03-01")).toEqual({
      stars: null,
      state: "revoked",
      certificate_id: "cert_2",
    })
  })

  test("none at all", () => {
    expect(standing([], "2026-01-01")).toEqual({ stars: null, state: "none", certificate_id: null })
  })
})

const START = "2020-01-01"
const day = fc.integer({ min: 0, max: 3650 }).map((count) => addDays(START, count))
const certificate = fc
  .record({
    id: fc.uuid(),
    stars: fc.constantFrom(3 as const, 4 as const, 5 as const),
    decided_on: day,
    months: fc.integer({ min: 0, max: 1500 }),
    extension: fc.option(fc.integer({ min: 0, max: 180 }), { nil: undefined }),
    revoked_on: fc.option(day, { nil: undefined }),
  })
  .map(({ months, extension, revoked_on, ...rest }): Certificate => {
    const valid_until = addDays(rest.decided_on, months)
    return {
      ...rest,
      valid_until,
      ...(extension === undefined ? {} : { extended_until: addDays(valid_until, extension) }),
      ...(revoked_on === undefined ? {} : { revoked_on }),
    }
  })

test("stars are shown exactly in the states that are in force, and never beyond a certificate's last day", () => {
  fc.assert(
    fc.property(fc.array(certificate, { maxLength: 6 }), day, (certificates, today) => {
      const { stars, state, certificate_id } = standing(certificates, today)
      expect(stars !== null).toBe(["valid", "renewal_window", "renewal_late", "extended"].includes(state))
      if (stars === null) return
      const shown = certificates.find(({ id }) => id === certificate_id)
      expect(shown?.stars).toBe(stars)
      expect(daysBetween(today, shown?.extended_until ?? shown?.valid_until ?? START)).toBeGreaterThanOrEqual(
        0,
      )
    }),
  )
})

test("the order certificates come in changes nothing", () => {
  fc.assert(
    fc.property(fc.array(certificate, { maxLength: 6 }), day, (certificates, today) => {
      expect(standing([...certificates].reverse(), today)).toEqual(standing(certificates, today))
    }),
  )
})

test("QĐ 26/2026 Đ.8: once revoked a certificate shows no stars from its day on, whatever else the product holds", () => {
  fc.assert(
    fc.property(
      fc.array(certificate, { maxLength: 6 }),
      certificate,
      day,
      day,
      (others, one, revoked, today) => {
        const held = [...others, { ...one, revoked_on: revoked }]
        const shown = standing(held, today)
        if (today >= revoked && shown.stars !== null) expect(shown.certificate_id).not.toBe(one.id)
      },
    ),
  )
})

test("QĐ 26/2026 Đ.12.3: an extension changes no day before the certificate's end", () => {
  fc.assert(
    fc.property(
      fc.array(certificate, { maxLength: 6 }),
      fc.integer({ min: 1, max: 180 }),
      day,
      (held, days, today) => {
        const extended = held.map((one) => ({ ...one, extended_until: addDays(one.valid_until, days) }))
        const plain = held.map(({ extended_until: _, ...one }) => one)
        if (held.every(({ valid_until }) => today <= valid_until))
          expect(standing(extended, today)).toEqual(standing(plain, today))
      },
    ),
  )
})

test("the stars of 20,000 products on a day are known within 50 ms", () => {
  const register = Array.from({ length: 20_000 }, (_, index): Certificate[] => {
    const decided_on = addDays(START, (index * 37) % 2500)
    return [{ ...first, id: `cert_${index}`, decided_on, valid_until: addDays(decided_on, 1096) }, first]
  })
  const times = Array.from({ length: 10 }, () => {
    const started = performance.now()
    for (const certificates of register) standing(certificates, "2026-11-22")
    return performance.now() - started
  })
  expect(Math.min(...times)).toBeLessThan(50)
})
