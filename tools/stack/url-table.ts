import type { Demo } from "../demo.ts"

function row(cells: string[], widths: number[]): string {
  return `  ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("   ")}`.trimEnd()
}

function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)))
  return rows.map((cells) => row(cells, widths))
}

/** What to open, and as whom. */
export function urlTable(demo: Demo, demo_json: string): string {
  const addresses = table([
    ["Cửa hàng · Shop", demo.storefront],
    ["Văn phòng · Office", `${demo.storefront}/office`],
    ["Quầy bán · Till", demo.pos],
    ["API", demo.backend],
  ])
  const logins = table(
    demo.logins.map(({ actor, role, email, password }) => [`${actor} ${role}`, email, password]),
  )
  const pins = table(
    demo.staff.slice(0, 3).map(({ sales_point_id, name, role, pin }) => {
      const point = demo.sales_points.find(({ id }) => id === sales_point_id)?.name ?? sales_point_id
      return [point, `${name} (${role})`, `PIN ${pin}`]
    }),
  )
  return [
    "",
    "Tỉnh mẫu đã sẵn sàng · The demo province is ready",
    "",
    ...addresses,
    "",
    "Đăng nhập · Sign in",
    ...shorten(logins),
    "",
    "Nhân viên quầy · At the till",
    ...pins,
    "",
    `Tất cả · Everything: ${demo_json}`,
    "Ctrl-C để dừng · Ctrl-C to stop",
    "",
  ].join("\n")
}

const SHOWN = 10

function shorten(lines: string[]): string[] {
  const more = lines.length - SHOWN
  return more > 0 ? [...lines.slice(0, SHOWN), `  … +${more}`] : lines
}
