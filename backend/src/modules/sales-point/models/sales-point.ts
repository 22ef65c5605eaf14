import { model } from "@medusajs/framework/utils"

/** Điểm bán: a standing OCOP outlet, or the till of a fair booth. `stock_location_id` is where Medusa counts its stock. */
export const SalesPoint = model.define("sales_point", {
  id: model.id({ prefix: "sp" }).primaryKey(),
  code: model.text().unique(),
  name: model.text().searchable(),
  kind: model.enum(["point", "booth"]),
  address: model.text(),
  province_code: model.text(),
  commune_code: model.text().nullable(),
  commune_name: model.text().nullable(),
  old_district: model.text().nullable(),
  phone: model.text().nullable(),
  opening_hours: model.text().nullable(),
  latitude: model.float().nullable(),
  longitude: model.float().nullable(),
  bank_bin: model.text().nullable(),
  bank_account: model.text().nullable(),
  bank_holder: model.text().nullable(),
  cash_rounding: model.number().default(0),
  uncertified_rule: model.enum(["warn", "block"]).default("warn"),
  supply_model: model.enum(["consignment", "purchase", "own"]).default("consignment"),
  commission_bp: model.number().default(0),
  stock_location_id: model.text().nullable(),
  devices: model.hasMany(() => Device, { mappedBy: "sales_point" }),
  staff: model.hasMany(() => StaffMember, { mappedBy: "sales_point" }),
})

/** A paired tablet. Its token and pairing code are kept as SHA-256 only; `public_key` is a P-256 JWK. */
export const Device = model
  .define("device", {
    id: model.id({ prefix: "dev" }).primaryKey(),
    code: model.text(),
    name: model.text(),
    public_key: model.json().nullable(),
    token_hash: model.text().unique().nullable(),
    pairing_code_hash: model.text().unique().nullable(),
    pairing_expires_at: model.dateTime().nullable(),
    paired_at: model.dateTime().nullable(),
    revoked_at: model.dateTime().nullable(),
    last_seen_at: model.dateTime().nullable(),
    sales_point: model.belongsTo(() => SalesPoint, { mappedBy: "devices" }),
  })
  .indexes([{ on: ["sales_point_id", "code"], unique: true }])

/** A clerk or manager who signs in at a till by PIN; `pin_verifier` is argon2id in PHC form. */
export const StaffMember = model.define("staff_member", {
  id: model.id({ prefix: "staff" }).primaryKey(),
  name: model.text(),
  role: model.enum(["clerk", "manager"]),
  pin_verifier: model.text(),
  active: model.boolean().default(true),
  sales_point: model.belongsTo(() => SalesPoint, { mappedBy: "staff" }),
})
