import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Questions are kept of every list that takes some. */
export class Migration20261123040002 extends Migration {
  override up(): void {
    this.addSql(`alter table "saved_filter" drop constraint if exists "saved_filter_page_check"`)
    this.addSql(`alter table "saved_filter" add constraint "saved_filter_page_check"
      check ("page" in ('register', 'flags', 'lots', 'proposals', 'stops'))`)
  }

  override down(): void {
    this.addSql(`alter table "saved_filter" drop constraint if exists "saved_filter_page_check"`)
    this.addSql(`alter table "saved_filter" add constraint "saved_filter_page_check"
      check ("page" in ('register', 'today', 'stamps')) not valid`)
  }
}
