import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122081706 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_registration_id_number_decided_on_unique";`);
    this.addSql(`alter table if exists "registration" drop constraint if exists "registration_producer_id_name_folded_unique";`);
    this.addSql(`alter table if exists "registration" drop constraint if exists "registration_product_id_unique";`);
    this.addSql(`alter table if exists "producer_member" drop constraint if exists "producer_member_email_unique";`);
    this.addSql(`alter table if exists "producer" drop constraint if exists "producer_handle_unique";`);
    this.addSql(`create table if not exists "producer" ("id" text not null, "handle" text not null, "name" text not null, "name_folded" text not null, "legal_form" text check ("legal_form" in ('household', 'cooperative_group', 'cooperative', 'company', 'other')) not null, "tax_code" text null, "phone" text null, "province_code" text not null, "commune_code" text null, "commune_name" text null, "old_district" text null, "story" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_handle_unique" ON "producer" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_name_folded" ON "producer" ("name_folded") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_deleted_at" ON "producer" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_member" ("id" text not null, "name" text not null, "email" text not null, "producer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_member_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_member_email_unique" ON "producer_member" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_member_producer_id" ON "producer_member" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_member_deleted_at" ON "producer_member" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "registration" ("id" text not null, "product_id" text null, "name" text not null, "name_folded" text not null, "product_set" text not null, "product_group" text not null, "product_code" text null, "kind" text not null, "unit" text not null, "vat_rate" integer null, "producer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "registration_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_registration_product_id_unique" ON "registration" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_registration_producer_id" ON "registration" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_registration_deleted_at" ON "registration" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_registration_producer_id_name_folded_unique" ON "registration" ("producer_id", "name_folded") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "certificate" ("id" text not null, "number" text not null, "issuer" text not null, "stars" integer not null, "score" real null, "decided_on" text not null, "valid_until" text not null, "extended_until" text null, "revoked_on" text null, "revoke_reason" text null, "revoke_document" text null, "registration_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_registration_id" ON "certificate" ("registration_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_registration_id_number_decided_on_unique" ON "certificate" ("registration_id", "number", "decided_on") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "producer_member" add constraint "producer_member_producer_id_foreign" foreign key ("producer_id") references "producer" ("id") on update cascade;`);

    this.addSql(`alter table if exists "registration" add constraint "registration_producer_id_foreign" foreign key ("producer_id") references "producer" ("id") on update cascade;`);

    this.addSql(`alter table if exists "certificate" add constraint "certificate_registration_id_foreign" foreign key ("registration_id") references "registration" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "producer_member" drop constraint if exists "producer_member_producer_id_foreign";`);

    this.addSql(`alter table if exists "registration" drop constraint if exists "registration_producer_id_foreign";`);

    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_registration_id_foreign";`);

    this.addSql(`drop table if exists "producer" cascade;`);

    this.addSql(`drop table if exists "producer_member" cascade;`);

    this.addSql(`drop table if exists "registration" cascade;`);

    this.addSql(`drop table if exists "certificate" cascade;`);
  }

}
