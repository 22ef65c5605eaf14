import { UNTOLD_PAPERS } from "./shelf-detail-sql"

const REGISTRATIONS = `
  select jsonb_agg(jsonb_build_object('product', registration.name,
      'product_handle', case when product.status = 'published' then product.handle end,
      'certificates', certified.certificates) order by registration.name)
  from registration
  cross join lateral (
    select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', id, 'number', number, 'issuer', issuer, 'stars', stars,
        'score', score, 'decided_on', decided_on, 'valid_until', valid_until, 'extended_until', extended_until,
        'revoked_on', revoked_on))) as certificates
    from certificate where registration_id = registration.id and deleted_at is null
  ) certified
  left join product on product.id = registration.product_id and product.deleted_at is null
  where registration.producer_id = producer.id and registration.deleted_at is null and certified.certificates is not null`

const PAPERS = `
  select jsonb_agg(jsonb_build_object('kind', kind, 'number', number, 'issuer', issuer, 'issued_on', issued_on,
      'expires_on', expires_on, 'of', 'producer') order by kind, number)
  from paper
  where producer_id = producer.id and registration_id is null and replaced_by is null and deleted_at is null
    and kind not in ${UNTOLD_PAPERS} and (expires_on is null or expires_on >= :today)`

/** Fairs that run or are to come, with the booths that are the producer's own. */
const FAIRS = `
  select jsonb_agg(jsonb_build_object('handle', fair.handle, 'name', fair.name, 'place', fair.place,
      'starts_on', fair.starts_on, 'ends_on', fair.ends_on, 'booths', own.booths) order by fair.starts_on, fair.name)
  from fair
  cross join lateral (
    select coalesce(jsonb_agg(number order by number), '[]') as booths
    from booth where fair_id = fair.id and producer_id = producer.id and deleted_at is null
  ) own
  where fair.deleted_at is null and fair.ends_on >= :today
    and (own.booths <> '[]' or exists (select from participation where fair_id = fair.id and producer_id = producer.id
      and state = 'accepted' and deleted_at is null))`

/** All that a producer's page tells and that is not on the shelf, in one statement. */
export const PRODUCER_SQL = `
  select producer.handle, producer.name, producer.legal_form, producer.commune_name as commune, producer.commune_code,
         producer.old_district, producer.old_province, producer.phone, producer.story,
         coalesce((${REGISTRATIONS}), '[]') as registrations, coalesce((${PAPERS}), '[]') as papers,
         coalesce((${FAIRS}), '[]') as fairs
  from producer where producer.handle = :handle and producer.deleted_at is null`
