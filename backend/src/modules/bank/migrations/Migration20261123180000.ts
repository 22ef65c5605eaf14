import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What is left of a cart's transfers is asked for by the provider, the sweep and the page: they count in one place. */
export class Migration20261123180000 extends Migration {
  override up(): void {
    this.addSql(`create or replace function transfers_captured(cart text) returns numeric language plpgsql stable as $$ begin
      return (
        select coalesce(sum(taken.amount - given.amount), 0)
        from cart_payment_collection held
        join payment on payment.payment_collection_id = held.payment_collection_id
          and payment.provider_id = 'pp_vietqr_vietqr' and payment.deleted_at is null
        cross join lateral (
          select coalesce(sum(amount), 0) as amount from capture
          where payment_id = payment.id and deleted_at is null) taken
        -- Medusa writes a refund down a moment before it is said to go back.
        cross join lateral (
          select coalesce(sum(amount), 0) as amount from refund
          where payment_id = payment.id and deleted_at is null and created_at < now() - interval '2 minutes') given
        where held.cart_id = cart and held.deleted_at is null);
    end $$`)
    this.addSql(`create or replace function transfers_unspent(cart text, until timestamptz default 'infinity')
      returns numeric language plpgsql stable as $$ begin
      return (select coalesce(sum(amount), 0) from bank_transfer where cart_id = cart and received_at <= until)
        - (select coalesce(sum(amount), 0) from money_due where cart_id = cart and way = 'bank')
        - transfers_captured(cart);
    end $$`)
    this.addSql(`create index if not exists bank_transfer_received on bank_transfer (received_at)`)
  }

  override down(): void {
    this.addSql(`drop index if exists bank_transfer_received`)
    this.addSql(`drop function if exists transfers_unspent(text, timestamptz)`)
    this.addSql(`drop function if exists transfers_captured(text)`)
  }
}
