import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122190000 extends Migration {
  override up(): void {
    this.addSql(`create table if not exists bank_request (
      id bigint generated always as identity primary key,
      cart_id text not null,
      session_id text not null unique,
      code text not null,
      amount bigint not null check (amount > 0),
      bin text not null,
      account text not null,
      holder text not null,
      issued_at timestamptz not null,
      expires_at timestamptz not null
    )`)
    this.addSql(`create index if not exists bank_request_cart on bank_request (cart_id, id desc)`)
    this.addSql(`create index if not exists bank_request_code on bank_request (code)`)

    this.addSql(`create table if not exists bank_transfer (
      id bigint generated always as identity primary key,
      provider text not null check (provider in ('sepay', 'casso')),
      external_id text not null,
      account text not null,
      amount bigint not null check (amount > 0),
      content text not null,
      cart_id text,
      notice jsonb not null,
      received_at timestamptz not null,
      unique (provider, external_id)
    )`)
    this.addSql(
      `create index if not exists bank_transfer_cart on bank_transfer (cart_id) where cart_id is not null`,
    )

    this.addSql(`create table if not exists money_due (
      id bigint generated always as identity primary key,
      way text not null check (way in ('bank', 'stripe')),
      source text not null unique,
      cart_id text,
      amount bigint not null check (amount > 0),
      reason text not null,
      created_at timestamptz not null
    )`)
    this.addSql(`create index if not exists money_due_cart on money_due (cart_id) where cart_id is not null`)

    this.addSql(`create table if not exists money_return (
      due_id bigint primary key references money_due (id),
      reference text not null,
      returned_by text,
      returned_at timestamptz not null
    )`)

    this.addSql(`create or replace function bank_refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'what a bank told is never changed: % on %', tg_op, tg_table_name using errcode = 'OC001'; end $$`)
    for (const table of FACTS) {
      this.addSql(`create or replace trigger ${table}_append_only before update or delete or truncate on ${table}
        for each statement execute function bank_refuse_change()`)
    }
  }

  override down(): void {
    for (const table of FACTS.toReversed()) this.addSql(`drop table if exists ${table}`)
    this.addSql(`drop function if exists bank_refuse_change()`)
  }
}

const FACTS = ["bank_request", "bank_transfer", "money_due", "money_return"]
