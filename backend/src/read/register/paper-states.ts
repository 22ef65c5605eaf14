import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { addDays, type Day } from "@ocop/shared/day"
import { type Paper, type PaperKind, type PaperState, paperState, requiredPapers } from "@ocop/shared/paper"
import { rows } from "../snapshot"

interface StatedRow {
  registration_id: string
  product_set: string
  papers: Paper[]
}

/** How the papers of products stand against what their sets require, by registration. */
export async function paperStates(
  db: Knex,
  day: Day,
  registration_id: string | null = null,
): Promise<Map<string, PaperState>> {
  const found = await rows<StatedRow>(db, STATES, { registration_id })
  return new Map(
    found.map(({ registration_id: id, product_set, papers }) => [id, paperState(papers, product_set, day)]),
  )
}

export async function paperStateOf(db: Knex, registration_id: string, day: Day): Promise<PaperState> {
  const states = await paperStates(db, day, registration_id)
  return states.get(registration_id) ?? paperState([], "", day)
}

/** A paper in use; of the producer itself where it names no registration. */
export interface HeldPaper extends Paper {
  registration_id: string | null
}

export async function papersOfProducers(
  db: Knex,
  producer_ids: readonly string[],
): Promise<Map<string, HeldPaper[]>> {
  const found = await rows<HeldPaper & { producer_id: string }>(db, OF_PRODUCERS, {
    producer_ids: [...producer_ids],
  })
  const papers = new Map<string, HeldPaper[]>()
  for (const { producer_id, ...paper } of found)
    papers.set(producer_id, [...(papers.get(producer_id) ?? []), paper])
  return papers
}

export interface LapsingPaper {
  id: string
  kind: PaperKind
  number: string
  expires_on: Day
  lapsed: boolean
  /** Whether the set of the product, or of one of the producer's products, requires it. */
  required: boolean
  registration_id: string | null
  product: string | null
  producer_id: string
  producer: string
}

/** Papers that have run out or will within the days, the first to run out first. */
export async function lapsingPapers(db: Knex, day: Day, days: number): Promise<LapsingPaper[]> {
  const found = await rows<Omit<LapsingPaper, "lapsed" | "required"> & { sets: string[] }>(db, LAPSING, {
    until: addDays(day, days),
  })
  return found.map(({ sets, ...paper }) => ({
    ...paper,
    lapsed: paper.expires_on < day,
    required: sets.some((set) => requiredPapers[set]?.some((kinds) => kinds.includes(paper.kind))),
  }))
}

const STATES = `
  select registration.id as registration_id, registration.product_set,
    coalesce(jsonb_agg(jsonb_build_object('kind', paper.kind, 'number', paper.number, 'expires_on', paper.expires_on))
      filter (where paper.id is not null), '[]') as papers
  from registration
  left join paper on paper.producer_id = registration.producer_id and paper.replaced_by is null
    and paper.deleted_at is null and (paper.registration_id is null or paper.registration_id = registration.id)
  where registration.deleted_at is null
    and (cast(:registration_id as text) is null or registration.id = :registration_id)
  group by registration.id`

const OF_PRODUCERS = `
  select producer_id, registration_id, kind, number, expires_on from paper
  where producer_id = any(:producer_ids) and replaced_by is null and deleted_at is null`

const LAPSING = `
  select paper.id, paper.kind, paper.number, paper.expires_on, paper.registration_id, registration.name as product,
    producer.id as producer_id, producer.name as producer,
    array(select distinct one.product_set from registration one
          where one.producer_id = paper.producer_id and one.deleted_at is null
            and (paper.registration_id is null or one.id = paper.registration_id)) as sets
  from paper
  join producer on producer.id = paper.producer_id
  left join registration on registration.id = paper.registration_id
  where paper.replaced_by is null and paper.deleted_at is null and paper.expires_on <= :until
  order by paper.expires_on, paper.id`
