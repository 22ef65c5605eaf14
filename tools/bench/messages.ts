import type { Figure, Postgres } from "../bench-case.ts"

export interface Order {
  file: string
  quick: boolean
  postgres: Postgres
  /** A migrated, empty database to copy. */
  template: string
  data_dir: string
}

export type ToParent =
  { say: string } | { stack: true } | { title: string; figures: Figure[] } | { trouble: string }

export type FromParent = { demo_json: string } | { trouble: string }
