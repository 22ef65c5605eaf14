/** One thing that is measured: a file `backend/bench/*.ts` or `pos/bench/*.ts` that exports `bench`. */
export interface BenchCase {
  id: string
  title: string
  run(tools: BenchTools): Promise<Figure[]>
}

/** One line of the table. A ratio of paired rounds carries its 95 % interval, and the worse end is what is judged. */
export interface Figure {
  name: string
  unit: "×" | "ms" | "s" | "/s" | ""
  value: number
  low?: number
  high?: number
  budget?: { at_least: number } | { at_most: number }
  /** The plain numbers behind a ratio, e.g. "ours 8,120/s, Medusa 11.4/s". */
  raw?: string
}

export interface Rounds {
  ours: number[]
  base: number[]
  ratio: number
  low: number
  high: number
}

export interface Postgres {
  host: string
  port: number
  user: string
  password: string
}

export interface RunningBackend {
  url: string
  stop(): Promise<void>
}

/** What the harness lends a case. Everything it starts is stopped when the case ends. */
export interface BenchTools {
  /** True under `npm run bench -- --quick`: few rounds, small data, nothing is judged. */
  quick: boolean
  postgres: Postgres
  /** A fresh database with all migrations run; returns its DATABASE_URL. */
  database(name: string): Promise<string>
  /** The real server over that database, on a free port. */
  backend(database_url: string, env?: Record<string, string>): Promise<RunningBackend>
  /** A served demo province (storefront, pos, backend), started once and shared by the cases that ask for it. */
  stack(): Promise<{ demo_json: string }>
  /**
   * Rounds of `ours` and `base` in the order A-B-B-A after a warm-up of each; each call returns one measurement in the same unit.
   * `ratio` is the median of base ÷ ours when less is better ("time"), of ours ÷ base when more is better ("rate").
   */
  rounds(
    of: "time" | "rate",
    ours: () => Promise<number>,
    base: () => Promise<number>,
    count?: number,
  ): Promise<Rounds>
  /** Milliseconds of one call. */
  time(work: () => Promise<unknown>): Promise<number>
  percentile(values: number[], p: number): number
  /** The median with its 95 % interval. */
  middle(values: number[]): { value: number; low: number; high: number }
  say(text: string): void
}
