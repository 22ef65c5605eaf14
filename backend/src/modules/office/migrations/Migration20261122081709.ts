import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122081709 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "officer" drop constraint if exists "officer_email_unique";`);
    this.addSql(`create table if not exists "audit_entry" ("id" text not null, "actor_type" text not null, "actor_id" text not null, "action" text not null, "subject_type" text not null, "subject_id" text not null, "before" jsonb null, "after" jsonb null, "reason" text null, "document_no" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_subject_id" ON "audit_entry" ("subject_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_deleted_at" ON "audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "officer" ("id" text not null, "name" text not null, "email" text not null, "department" text null, "active" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "officer_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_officer_email_unique" ON "officer" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_officer_deleted_at" ON "officer" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "grant" ("id" text not null, "role" text check ("role" in ('trade', 'agriculture', 'inspector', 'sales_point_manager')) not null, "sales_point_id" text null, "fair_id" text null, "ends_on" text null, "officer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "grant_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_grant_officer_id" ON "grant" ("officer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_grant_deleted_at" ON "grant" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "grant" add constraint "grant_officer_id_foreign" foreign key ("officer_id") references "officer" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "grant" drop constraint if exists "grant_officer_id_foreign";`);

    this.addSql(`drop table if exists "audit_entry" cascade;`);

    this.addSql(`drop table if exists "officer" cascade;`);

    this.addSql(`drop table if exists "grant" cascade;`);
  }

}
