import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** Certificates gain where they come from; decisions, proposals, papers, confirmations and files join the register. */
export class Migration20261123010001 extends Migration {
  override up(): void {
    this.addSql(`alter table "producer" add column if not exists "old_province" text null`)
    this.addSql(
      `alter table "registration" add column if not exists "old_province" text null, add column if not exists "trademark" text null`,
    )
    this.addSql(CERTIFICATE_COLUMNS)
    this.addSql(CERTIFICATE_CHECKS)
    this.addSql(
      `create index if not exists "IDX_certificate_number" on "certificate" ("number") where deleted_at is null`,
    )
    for (const statement of [DECISION, PROPOSAL, PAPER, CONFIRMATION, STORED_FILE]) this.addSql(statement)
  }

  override down(): void {
    for (const table of ["stored_file", "confirmation", "paper", "proposal", "decision"])
      this.addSql(`drop table if exists "${table}" cascade`)
    this.addSql(`drop index if exists "IDX_certificate_number"`)
    for (const check of CHECKS)
      this.addSql(`alter table "certificate" drop constraint if exists "certificate_${check}"`)
    this.addSql(`
      alter table "certificate" drop column if exists "criteria", drop column if exists "kind",
        drop column if exists "issuer_level", drop column if exists "decision_id",
        drop column if exists "extend_document", drop column if exists "revoke_ground",
        drop column if exists "source", alter column "score" type real`)
    this.addSql(
      `alter table "registration" drop column if exists "old_province", drop column if exists "trademark"`,
    )
    this.addSql(`alter table "producer" drop column if exists "old_province"`)
  }
}

const CHECKS = ["score_range", "valid_after_decision", "extended_after_valid", "revoked_after_decision"]

const CERTIFICATE_COLUMNS = `
  alter table "certificate"
    alter column "score" type numeric(5,2) using round("score"::numeric, 2),
    add column if not exists "criteria" text null check ("criteria" in ('1048-781', '148', '148-1489', '26-2026')),
    add column if not exists "kind" text null check ("kind" in ('first', 'upgrade', 'renewal')),
    add column if not exists "issuer_level" text null check ("issuer_level" in ('district', 'province', 'ministry')),
    add column if not exists "decision_id" text null,
    add column if not exists "extend_document" text null,
    add column if not exists "revoke_ground" text null check ("revoke_ground" in ('a', 'b', 'c', 'd', 'dd', 'e')),
    add column if not exists "source" text not null default 'import' check ("source" in ('import', 'decision'))`

/** Not valid: a register already there may break them, what is written from now on may not. */
const CERTIFICATE_CHECKS = `
  alter table "certificate"
    add constraint "certificate_score_range" check ("score" between 0 and 100) not valid,
    add constraint "certificate_valid_after_decision" check ("valid_until" >= "decided_on") not valid,
    add constraint "certificate_extended_after_valid"
      check ("extended_until" is null or "extended_until" >= "valid_until") not valid,
    add constraint "certificate_revoked_after_decision"
      check ("revoked_on" is null or "revoked_on" >= "decided_on") not valid`

const DECISION = `
  create table if not exists "decision" (
    "id" text primary key,
    "kind" text not null check ("kind" in ('recognise', 'extend', 'revoke')),
    "number" text not null, "issuer" text not null, "issuer_folded" text not null,
    "issuer_level" text not null check ("issuer_level" in ('district', 'province', 'ministry')),
    "decided_on" text not null, "criteria" text null, "file_id" text null, "note" text null,
    "entered_by" text not null, ${STAMPS});
  create unique index if not exists "IDX_decision_issuer_folded_number_decided_on_unique"
    on "decision" ("issuer_folded", "number", "decided_on") where deleted_at is null`

const PROPOSAL = `
  create table if not exists "proposal" (
    "id" text primary key,
    "kind" text not null check ("kind" in ('extend', 'revoke')),
    "certificate_id" text not null,
    "ground" text null check ("ground" in ('a', 'b', 'c', 'd', 'dd', 'e')),
    "extended_until" text null, "revoked_on" text null,
    "decision_number" text not null, "decided_on" text not null, "issuer" text not null,
    "conclusion_no" text null, "conclusion_on" text null, "reason" text not null, "file_id" text null,
    "state" text not null default 'proposed' check ("state" in ('proposed', 'confirmed', 'declined', 'withdrawn')),
    "proposed_by" text not null, "proposed_at" timestamptz not null,
    "settled_by" text null, "settled_at" timestamptz null, "settle_note" text null, ${STAMPS},
    constraint "proposal_two_persons"
      check ("state" in ('proposed', 'withdrawn') or "settled_by" is distinct from "proposed_by"));
  create unique index if not exists "IDX_proposal_open_unique" on "proposal" ("certificate_id")
    where "state" = 'proposed' and deleted_at is null;
  create index if not exists "IDX_proposal_state_proposed_at" on "proposal" ("state", "proposed_at")
    where deleted_at is null`

const PAPER = `
  create table if not exists "paper" (
    "id" text primary key, "producer_id" text not null, "registration_id" text null,
    "kind" text not null, "number" text not null, "issuer" text null, "issued_on" text null, "expires_on" text null,
    "file_id" text null, "note" text null, "entered_by" text not null, "replaced_by" text null, ${STAMPS});
  create index if not exists "IDX_paper_registration_id" on "paper" ("registration_id") where deleted_at is null;
  create index if not exists "IDX_paper_producer_id" on "paper" ("producer_id") where deleted_at is null;
  create index if not exists "IDX_paper_expires_on" on "paper" ("expires_on")
    where replaced_by is null and deleted_at is null`

const CONFIRMATION = `
  create table if not exists "confirmation" (
    "id" text primary key, "registration_id" text not null, "made_on" text not null,
    "quarter" text not null check ("quarter" ~ '^[0-9]{4}-Q[1-4]$'), "producing" boolean not null,
    "quantity_milli" bigint null, "note" text null, "by_actor" text not null, "by_id" text not null, ${STAMPS});
  create unique index if not exists "IDX_confirmation_registration_id_quarter_by_actor_unique"
    on "confirmation" ("registration_id", "quarter", "by_actor") where deleted_at is null`

const STORED_FILE = `
  create table if not exists "stored_file" (
    "id" text primary key, "name" text not null,
    "kind" text not null check ("kind" in ('pdf', 'jpeg', 'png', 'webp')),
    "bytes" integer not null, "sha256" text not null, "location" text not null,
    "uploaded_by_type" text not null, "uploaded_by" text not null, ${STAMPS});
  create index if not exists "IDX_stored_file_sha256" on "stored_file" ("sha256") where deleted_at is null`
