import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122081707 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "device" drop constraint if exists "device_sales_point_id_code_unique";`);
    this.addSql(`alter table if exists "device" drop constraint if exists "device_pairing_code_hash_unique";`);
    this.addSql(`alter table if exists "device" drop constraint if exists "device_token_hash_unique";`);
    this.addSql(`alter table if exists "sales_point" drop constraint if exists "sales_point_code_unique";`);
    this.addSql(`create table if not exists "sales_point" ("id" text not null, "code" text not null, "name" text not null, "kind" text check ("kind" in ('point', 'booth')) not null, "address" text not null, "province_code" text not null, "commune_code" text null, "commune_name" text null, "old_district" text null, "phone" text null, "opening_hours" text null, "latitude" real null, "longitude" real null, "bank_bin" text null, "bank_account" text null, "bank_holder" text null, "cash_rounding" integer not null default 0, "uncertified_rule" text check ("uncertified_rule" in ('warn', 'block')) not null default 'warn', "supply_model" text check ("supply_model" in ('consignment', 'purchase', 'own')) not null default 'consignment', "commission_bp" integer not null default 0, "stock_location_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sales_point_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sales_point_code_unique" ON "sales_point" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_point_deleted_at" ON "sales_point" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "device" ("id" text not null, "code" text not null, "name" text not null, "public_key" jsonb null, "token_hash" text null, "pairing_code_hash" text null, "pairing_expires_at" timestamptz null, "paired_at" timestamptz null, "revoked_at" timestamptz null, "last_seen_at" timestamptz null, "sales_point_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "device_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_device_token_hash_unique" ON "device" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_device_pairing_code_hash_unique" ON "device" ("pairing_code_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_device_sales_point_id" ON "device" ("sales_point_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_device_deleted_at" ON "device" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_device_sales_point_id_code_unique" ON "device" ("sales_point_id", "code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "staff_member" ("id" text not null, "name" text not null, "role" text check ("role" in ('clerk', 'manager')) not null, "pin_verifier" text not null, "active" boolean not null default true, "sales_point_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_member_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_staff_member_sales_point_id" ON "staff_member" ("sales_point_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_staff_member_deleted_at" ON "staff_member" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "device" add constraint "device_sales_point_id_foreign" foreign key ("sales_point_id") references "sales_point" ("id") on update cascade;`);

    this.addSql(`alter table if exists "staff_member" add constraint "staff_member_sales_point_id_foreign" foreign key ("sales_point_id") references "sales_point" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "device" drop constraint if exists "device_sales_point_id_foreign";`);

    this.addSql(`alter table if exists "staff_member" drop constraint if exists "staff_member_sales_point_id_foreign";`);

    this.addSql(`drop table if exists "sales_point" cascade;`);

    this.addSql(`drop table if exists "device" cascade;`);

    this.addSql(`drop table if exists "staff_member" cascade;`);
  }

}
