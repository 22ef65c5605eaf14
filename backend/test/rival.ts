import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * While `work` runs, whoever begins an order finds all pieces of the item at the place held by a rival, who gives them back when that order
 * is taken away; `turns` times. Answers how many turns were left.
 */
export async function besideRival(
  knex: Knex,
  rival: { item: string; place: string; turns: number },
  work: () => Promise<void>,
): Promise<number> {
  await knex.raw(RIVAL)
  try {
    await knex("rival").insert({ ...rival, held: 0 })
    await work()
    const [left] = await knex<{ turns: number }>("rival").select("turns")
    return left?.turns ?? rival.turns
  } finally {
    await knex.raw(
      "drop function rival_takes() cascade; drop function rival_leaves() cascade; drop table rival",
    )
  }
}

const RIVAL = `
  create table rival (item text, place text, turns int, held numeric);
  create function rival_takes() returns trigger language plpgsql as $$ begin
    if (select turns from rival) > 0 then
      update rival set turns = turns - 1, held = (
        select stocked_quantity - reserved_quantity from inventory_level where inventory_item_id = item and location_id = place);
      update inventory_level set reserved_quantity = stocked_quantity, raw_reserved_quantity = raw_stocked_quantity
        from rival where inventory_item_id = item and location_id = place;
    end if;
    return null;
  end $$;
  create function rival_leaves() returns trigger language plpgsql as $$ begin
    update inventory_level set reserved_quantity = reserved_quantity - held,
      raw_reserved_quantity = jsonb_build_object('value', (reserved_quantity - held)::text, 'precision', 20)
      from rival where inventory_item_id = item and location_id = place;
    update rival set held = 0;
    return null;
  end $$;
  create trigger rival_takes after insert on "order" for each row execute function rival_takes();
  create trigger rival_leaves after delete on "order" for each row execute function rival_leaves()`
