/** One thing that waits for an officer. `kind` is what the page says of it, `on` the day or instant it hangs on. */
export interface TodayItem {
  id: string
  title: string
  about: string | null
  kind: string
  on: string | null
}

export interface TodayPart {
  part: "proposals" | "renewal" | "papers" | "dormant" | "flags" | "reports" | "stops" | "notices"
  count: number
  items: TodayItem[]
}

/** How many of a part are named; the page of each has the rest. */
export const NAMED = 5

interface PartQuery {
  part: TodayPart["part"]
  sql: string
}

/** The parts that are one question to one table. `named` limits what is shown, `total` counts what there is. */
export const PROPOSALS: PartQuery = {
  part: "proposals",
  sql: `select p.id, r.name as title, officer.name as about, p.kind, p.proposed_at as "on", count(*) over ()::int as total
        from proposal p
        join certificate c on c.id = p.certificate_id
        join registration r on r.id = c.registration_id
        left join officer on officer.id = p.proposed_by
        where p.state = 'proposed' and p.deleted_at is null
        order by p.proposed_at limit ${NAMED}`,
}

export const FLAGS: PartQuery = {
  part: "flags",
  sql: `select f.id::text, coalesce(r.name, f.gtin) as title, l.number as about, f.kind, f.at as "on", count(*) over ()::int as total
        from trace_flag f
        left join lot l on l.id = f.lot_id
        left join registration r on r.id = l.registration_id
        where f.settled_at is null and f.severity = 'suspicious'
        order by f.at desc limit ${NAMED}`,
}

/** Takes the departments whose reports the officer answers. */
export const REPORTS: PartQuery = {
  part: "reports",
  sql: `select v.id, coalesce(r.name, v.code_read, v.number) as title, v.place as about, v.about as kind, v.at as "on",
               count(*) over ()::int as total
        from violation_report v
        left join registration r on r.id = v.registration_id
        where v.state <> 'settled' and v.deleted_at is null and v.department = any (?::text[])
        order by v.at limit ${NAMED}`,
}

/** Stops in force, and first the failed inspections whose proposed hold nobody has placed. */
export const STOPS: PartQuery = {
  part: "stops",
  sql: `select *, count(*) over ()::int as total from (
          select i.id, coalesce(s.name, producer.name, i.number) as title, i.number as about, 'hold_proposed' as kind, i.at as "on"
          from inspection i
          left join sales_point s on s.id = i.sales_point_id
          left join producer on producer.id = i.producer_id
          where i.follow_up = 'hold_proposed' and i.deleted_at is null
            and not exists (select 1 from stop_order placed where placed.inspection_id = i.id and placed.deleted_at is null)
          union all
          select o.id, coalesce(r.name, producer.name) as title, o.lot_number as about, o.kind, o.placed_at as "on"
          from stop_order o
          left join registration r on r.id = o.registration_id
          left join producer on producer.id = o.producer_id
          where o.lifted_at is null and o.deleted_at is null) waiting
        order by kind = 'hold_proposed' desc, "on" desc limit ${NAMED}`,
}

/** Takes the sales points of the officer. */
export const NOTICES: PartQuery = {
  part: "notices",
  sql: `select n.id, n.title_vi as title, s.name as about, 'notice_' || n.kind as kind, n.sent_at as "on", count(*) over ()::int as total
        from notice_receipt waiting
        join notice n on n.id = waiting.notice_id and n.deleted_at is null
        join sales_point s on s.id = waiting.sales_point_id
        where waiting.acknowledged_at is null and waiting.deleted_at is null and waiting.sales_point_id = any (?::text[])
        order by n.sent_at desc limit ${NAMED}`,
}
