import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * A refused command keeps its place in its device's sequence even where parts of its envelope cannot be read, and a place is
 * held once. The other indexes serve a batch: the newest facts of a sales point, the cash of a shift, refunds of a sale.
 */
export class Migration20261122000100 extends Migration {
  override up(): void {
    this.addSql(`alter table ledger_command
      alter column device_seq drop not null,
      alter column type drop not null,
      alter column version drop not null,
      alter column occurred_at drop not null,
      add column if not exists holds_place boolean not null default true,
      add column if not exists xid xid8 not null default pg_current_xact_id(),
      add constraint ledger_command_whole check (
        status = 'rejected' or (device_seq is not null and type is not null and version is not null and occurred_at is not null)
      )`)
    this.addSql(`drop index if exists ledger_command_device`)
    this.addSql(
      `create unique index if not exists ledger_command_place on ledger_command (device_id, device_seq) where holds_place`,
    )
    this.addSql(`drop index if exists ledger_sale_line_stock`)
    this.addSql(
      `create index if not exists ledger_sale_line_stock on ledger_sale_line (sales_point_id, xid) include (variant_id, quantity_milli, returned_to_stock)`,
    )
    this.addSql(`drop index if exists ledger_stock_movement_level`)
    this.addSql(
      `create index if not exists ledger_stock_movement_level on ledger_stock_movement (sales_point_id, xid) include (variant_id, quantity_milli)`,
    )
    this.addSql(
      `create index if not exists ledger_sale_shift on ledger_sale (shift_id) where shift_id is not null`,
    )
    this.addSql(
      `create index if not exists ledger_sale_original on ledger_sale (original_sale_id) where original_sale_id is not null`,
    )
  }

  override down(): void {
    this.addSql(`drop index if exists ledger_sale_original`)
    this.addSql(`drop index if exists ledger_sale_shift`)
    this.addSql(`drop index if exists ledger_command_place`)
    this.addSql(`alter table ledger_command drop constraint if exists ledger_command_whole`)
  }
}
