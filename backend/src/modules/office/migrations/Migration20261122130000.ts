import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122130000 extends Migration {
  /** Unlogged: a crash forgets attempts, which costs an attacker's wait and nobody's data. */
  override async up(): Promise<void> {
    this.addSql(`
      create unlogged table if not exists "attempt" (
        "key" text primary key,
        "count" integer not null,
        "ends_at" timestamptz not null
      );
      create index if not exists "IDX_attempt_ends_at" on "attempt" ("ends_at");
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "attempt";`)
  }
}
