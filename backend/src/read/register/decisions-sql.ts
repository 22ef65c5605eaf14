import { instantText } from "../instant-text"

/**
 * `filed`: under which decision each certificate is. A register carried over names decisions that nobody entered: such a
 * one goes by the id of its first certificate. `changed`: the certificates each decision made, extended or revoked.
 */
const FILED = `
  filed as (
    select certificate.id, certificate.number, certificate.issuer, certificate.decided_on, certificate.criteria,
      certificate.stars, coalesce(certificate.decision_id, decision.id, min(certificate.id) over (
        partition by certificate.number, certificate.issuer, certificate.decided_on)) as decision_id
    from certificate
    left join decision on certificate.decision_id is null and decision.number = certificate.number
      and decision.decided_on = certificate.decided_on and decision.issuer = certificate.issuer
      and decision.deleted_at is null
    where certificate.deleted_at is null
  ),
  changed as (
    select decision_id, id as certificate_id, stars from filed
    union
    select decision.id, filed.id, filed.stars
    from proposal
    join decision on decision.number = proposal.decision_number and decision.decided_on = proposal.decided_on
      and decision.deleted_at is null
    join filed on filed.id = proposal.certificate_id
    where proposal.state = 'confirmed' and proposal.deleted_at is null
  )`

export const DECISIONS_SQL = `
  with ${FILED},
  named as (
    select id, kind, number, issuer, decided_on, criteria, note, file_id, entered_by, created_at as entered_at
    from decision where deleted_at is null
    union all
    select decision_id, 'recognise', number, issuer, decided_on, max(criteria), null, null, null, null
    from filed where not exists (select 1 from decision where decision.id = filed.decision_id)
    group by decision_id, number, issuer, decided_on
  ),
  counted as (
    select decision_id, sum(products)::int as products,
      jsonb_agg(jsonb_build_object('stars', stars, 'products', products) order by stars desc) as by_stars
    from (select decision_id, stars, count(*)::int as products from changed group by decision_id, stars) each_star
    group by decision_id
  )
  select named.id, named.kind, named.number, named.issuer, named.decided_on, named.criteria, named.note, named.file_id,
    officer.name as entered_by_name, ${instantText("named.entered_at")} as entered_at,
    coalesce(counted.products, 0) as products, coalesce(counted.by_stars, '[]') as by_stars,
    count(*) over ()::int as total
  from named
  left join counted on counted.decision_id = named.id
  left join officer on officer.id = named.entered_by`

export const IDS_SQL = `with ${FILED} select decision_id as id from filed where filed.id = :id`

export const PRODUCTS_SQL = `
  with ${FILED}
  select certificate.id as certificate_id, registration.id as registration_id, registration.name as product,
    producer.name as producer, certificate.kind, certificate.stars, certificate.score::float8 as score,
    certificate.decided_on, certificate.valid_until, certificate.extended_until, certificate.revoked_on
  from changed
  join certificate on certificate.id = changed.certificate_id
  join registration on registration.id = certificate.registration_id
  join producer on producer.id = registration.producer_id
  where changed.decision_id = :id
  order by registration.name, certificate.id`

export const ISSUERS_SQL = `
  select issuer from certificate where deleted_at is null
  union select issuer from decision where deleted_at is null`
