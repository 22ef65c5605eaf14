import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { standing } from "@ocop/shared/certificate"
import { type Day, dayOf } from "@ocop/shared/day"
import type { PublicFigures, RegisterFigure } from "@ocop/shared/public-figures"
import { type CountBy, countRegister } from "@ocop/shared/register-counts"
import type { RegisterStandRow } from "@ocop/shared/register-row"
import { registerNow } from "../register/register-keeper"
import { fairCalendar } from "./fair-calendar"
import { keptFor } from "./kept"
import { standingPoints } from "./points"
import { soldFigures } from "./sold-figures"

const KEPT_MS = 60_000

/** Read at most once a minute by each process; `as_of` says when. */
export function publicFigures(db: Knex): Promise<PublicFigures> {
  return keptFor(db, "public-figures", KEPT_MS, () => readFigures(db))
}

async function readFigures(db: Knex): Promise<PublicFigures> {
  const as_of = new Date().toISOString()
  const { day, rows } = await registerNow(db)
  const [fairs, points, sold] = await Promise.all([
    fairCalendar(db, as_of),
    standingPoints(db),
    soldFigures(db, dayOf(as_of)),
  ])
  const count = (state: string) => fairs.filter((fair) => fair.state === state).length
  return {
    as_of,
    day,
    products: productFigures(rows, day),
    sales_points: {
      count: points.length,
      districts_with: new Set(points.flatMap(({ old_district }) => old_district ?? [])).size,
    },
    fairs: { held: count("finished"), running: count("running"), upcoming: count("upcoming") },
    sold,
  }
}

function productFigures(rows: readonly RegisterStandRow[], day: Day): PublicFigures["products"] {
  const decided = rows.filter(({ certificates }) => certificates.some(({ decided_on }) => decided_on <= day))
  return {
    ever: decided.length,
    in_force: rows.filter(({ certificates }) => standing(certificates, day).stars !== null).length,
    by_stars: starFigures(rows, day),
    by_group: figuresBy(rows, day, "group"),
    by_district: figuresBy(rows, day, "old_district"),
  }
}

function figuresBy(rows: readonly RegisterStandRow[], day: Day, by: CountBy): RegisterFigure[] {
  return countRegister(rows, day, { by }).map(({ key, label, ever, in_force }) => ({
    ...{ key, label, ever, in_force },
  }))
}

/** From five down, over all groups. */
function starFigures(rows: readonly RegisterStandRow[], day: Day): RegisterFigure[] {
  const cells = countRegister(rows, day, { by: "group", and: "stars" })
  return ["5", "4", "3"].map((key) => {
    const own = cells.filter(({ and }) => and === key)
    const sum = (of: "ever" | "in_force") => own.reduce((total, cell) => total + cell[of], 0)
    return { key, label: `${key} sao`, ever: sum("ever"), in_force: sum("in_force") }
  })
}
