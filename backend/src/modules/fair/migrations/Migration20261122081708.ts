import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122081708 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "participation" drop constraint if exists "participation_fair_id_producer_id_unique";`);
    this.addSql(`alter table if exists "booth" drop constraint if exists "booth_fair_id_number_unique";`);
    this.addSql(`alter table if exists "fair" drop constraint if exists "fair_handle_unique";`);
    this.addSql(`create table if not exists "fair" ("id" text not null, "handle" text not null, "name" text not null, "place" text not null, "organiser" text not null, "description" text null, "starts_on" text not null, "ends_on" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fair_handle_unique" ON "fair" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_fair_deleted_at" ON "fair" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "booth" ("id" text not null, "number" text not null, "name" text not null, "producer_id" text null, "sales_point_id" text null, "fair_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booth_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_booth_fair_id" ON "booth" ("fair_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_booth_deleted_at" ON "booth" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booth_fair_id_number_unique" ON "booth" ("fair_id", "number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_booth_sales_point_id" ON "booth" ("sales_point_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "participation" ("id" text not null, "producer_id" text not null, "state" text check ("state" in ('asked', 'accepted', 'refused', 'withdrawn')) not null, "fair_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "participation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_participation_fair_id" ON "participation" ("fair_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_participation_deleted_at" ON "participation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_participation_fair_id_producer_id_unique" ON "participation" ("fair_id", "producer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "booth" add constraint "booth_fair_id_foreign" foreign key ("fair_id") references "fair" ("id") on update cascade;`);

    this.addSql(`alter table if exists "participation" add constraint "participation_fair_id_foreign" foreign key ("fair_id") references "fair" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "booth" drop constraint if exists "booth_fair_id_foreign";`);

    this.addSql(`alter table if exists "participation" drop constraint if exists "participation_fair_id_foreign";`);

    this.addSql(`drop table if exists "fair" cascade;`);

    this.addSql(`drop table if exists "booth" cascade;`);

    this.addSql(`drop table if exists "participation" cascade;`);
  }

}
