import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** At how many places some of a lot is left: all that the public is told of where it stands, so the rows of all count. */
export class Migration20261123100000 extends Migration {
  override up(): void {
    this.addSql(`create or replace function ledger_lot_places(variant text, number text) returns int
      language plpgsql as $$
      declare
        scope text := coalesce(current_setting('ocop.scope', true), '');
        places int;
      begin
        perform set_config('ocop.scope', 'all', true);
        select count(*) into places from (
          select sales_point_id from (
            select sales_point_id, quantity_milli from ledger_stock_movement
              where lot = number and variant_id = variant
            union all
            select sales_point_id, -quantity_milli from ledger_sale_line
              where lot = number and variant_id = variant and (kind = 'sale' or (kind = 'refund' and returned_to_stock))
          ) step group by sales_point_id having sum(quantity_milli) > 0
        ) place;
        perform set_config('ocop.scope', scope, true);
        return places;
      end $$`)
  }

  override down(): void {
    this.addSql(`drop function if exists ledger_lot_places(text, text)`)
  }
}
