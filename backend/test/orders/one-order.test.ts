import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { mendOrder } from "../../src/workflows/payment/mend-order"
import { inApp } from "../app"
import { Buyer, HOME_FEE } from "../buyer"
import { openShop, type OnlineShop, setStock, type ShopGoods } from "../online-shop"
import { payingCarts } from "../paying-carts"
import { besideRival } from "../rival"
import { ServerProcess } from "../server-process"

/** However often an order is asked for, and from wherever. */
inApp(({ api, getContainer, dbConfig }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let shop: OnlineShop
  let buyer: Buyer

  beforeAll(async () => {
    shop = await openShop(getContainer())
    buyer = new Buyer(api.defaults.baseURL, shop)
  })

  const goods = (index: number) => shop.goods[index] as ShopGoods
  const orders = async () => await knex()<{ id: string }>("order").whereNull("deleted_at").select("id")
  const heldOf = async ({ inventory_item_id }: ShopGoods) => {
    const [level] = await knex()("inventory_level")
      .where({ inventory_item_id })
      .sum({ held: "reserved_quantity" })
    return Number(level?.held)
  }
  const reserved = async () => (await knex()("reservation_item").whereNull("deleted_at")).length

  it("twenty presses on two servers make one; of ten carts for the last piece one gets it", async () => {
    const other = await ServerProcess.start(dbConfig.clientUrl)
    try {
      const elsewhere = new Buyer(other.url, shop)
      const server = (index: number) => (index % 2 === 0 ? buyer : elsewhere)
      const cart = await buyer.cartOf([goods(0), 1])
      const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => server(index).order(cart)))
      expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200))
      expect(new Set(answers.map((answer) => answer.data.order_id)).size).toBe(1)
      expect(await orders()).toHaveLength(1)

      await setStock(getContainer(), shop, goods(1), 1)
      const total = goods(1).price + HOME_FEE
      const last_piece = { way: "cod", goods: 1, sum: total, late: false } as const
      const rivals = await payingCarts(
        getContainer(),
        shop,
        Array.from({ length: 10 }, () => last_piece),
      )
      const told = await Promise.all(rivals.map(({ id }, index) => server(index).order(id, { total })))
      const said = told.map((answer) => answer.code ?? answer.data.status).sort()
      expect(said).toEqual(["placed", ...Array.from({ length: 9 }, () => "stock_gone")])
      expect(await orders()).toHaveLength(2)
    } finally {
      await other.kill()
    }
  }, 180_000)

  it("a rival who held the last piece for a moment and gave it back turns nobody away; one who does it all the time asks for patience", async () => {
    const item = goods(2).inventory_item_id
    const place = shop.online.stock_location_id
    const cart = await buyer.cartOf([goods(2), 1])
    const total = goods(2).price + HOME_FEE
    const before = [(await orders()).length, await reserved()] as const
    await besideRival(knex(), { item, place, turns: 100 }, async () => {
      const { status, code } = await buyer.order(cart, { total })
      expect([status, code]).toEqual([503, "transient"])
    })
    expect([(await orders()).length, await reserved()]).toEqual(before)
    const left = await besideRival(knex(), { item, place, turns: 2 }, async () => {
      expect((await buyer.order(cart, { total })).data).toMatchObject({ status: "placed" })
    })
    expect([left, await reserved()]).toEqual([0, before[1] + 1])
  })

  it("what is begun is taken back also where the database is slow to keep Medusa's books of it", async () => {
    const item = goods(2).inventory_item_id
    const place = shop.online.stock_location_id
    const cart = await buyer.cartOf([goods(2), 1])
    const total = goods(2).price + HOME_FEE
    const before = [(await orders()).length, await reserved()] as const
    await knex().raw(SLOW_BOOKS)
    try {
      await besideRival(knex(), { item, place, turns: 1 }, async () => {
        expect((await buyer.order(cart, { total })).data).toMatchObject({ status: "placed" })
      })
      expect([(await orders()).length, await reserved()]).toEqual([before[0] + 1, before[1] + 1])
    } finally {
      await knex().raw("drop function slowly() cascade")
    }
  })

  it("what was begun and could not be taken back is no order: it is taken away before the shopper hears", async () => {
    const item = goods(2).inventory_item_id
    const place = shop.online.stock_location_id
    const cart = await buyer.cartOf([goods(2), 1])
    const total = goods(2).price + HOME_FEE
    const before = [(await orders()).length, await reserved()] as const
    await knex().raw(FAILS_TO_TAKE_BACK)
    try {
      await besideRival(knex(), { item, place, turns: 1 }, async () => {
        const { status, code } = await buyer.order(cart, { total })
        expect([status, code]).toEqual([503, "transient"])
      })
      expect([(await orders()).length, await reserved()]).toEqual(before)
      expect((await buyer.order(cart, { total })).data).toMatchObject({ status: "placed" })
    } finally {
      await knex().raw("drop function fails() cascade; drop sequence attempts")
    }
  })

  it("what half orders hold is let go one after another: no count of pieces is lost", async () => {
    const carts = await Promise.all([1, 2, 3, 4].map(() => buyer.cartOf([goods(0), 1])))
    for (const cart of carts) expect((await buyer.order(cart)).data).toMatchObject({ status: "placed" })
    const all = { left: await orders(), held: await heldOf(goods(0)) }
    await knex()("payment").update({ deleted_at: new Date() })
    await knex().raw(SLOW_COUNT)
    try {
      await Promise.all(carts.map((cart) => mendOrder(getContainer(), cart)))
    } finally {
      await knex().raw("drop function slowly() cascade")
    }
    expect(await orders()).toHaveLength(all.left.length - carts.length)
    expect(await heldOf(goods(0))).toBe(all.held - carts.length)
  })

  it("locks that a killed server left are free again when their time is over", async () => {
    const cart = await buyer.cartOf([goods(0), 1])
    const expiration = new Date(Date.now() - 1000)
    await knex()("locking").insert([
      { id: cart, owner_id: null, expiration },
      { id: `checkout ${cart}`, owner_id: "killed", expiration },
    ])
    expect((await buyer.order(cart)).data.status).toBe("placed")
  })
})

/** As on a busy machine: what is written of a workflow that is to be taken back takes its time. */
const SLOW_BOOKS = `
  create function slowly() returns trigger language plpgsql as $$ begin
    if new.state = 'waiting_to_compensate' then perform pg_sleep(2); end if;
    return new;
  end $$;
  create trigger slowly before insert or update on workflow_execution for each row execute function slowly()`

const SLOW_COUNT = `
  create function slowly() returns trigger language plpgsql as $$ begin
    perform pg_sleep(0.3);
    return new;
  end $$;
  create trigger slowly before update on inventory_level for each row execute function slowly()`

const FAILS_TO_TAKE_BACK = `
  create sequence attempts;
  create function fails() returns trigger language plpgsql as $$ begin
    if nextval('attempts') = 1 then raise exception 'the database went away'; end if;
    return old;
  end $$;
  create trigger fails before delete on "order" for each row execute function fails()`
