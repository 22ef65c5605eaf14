/** What the runner's HTTP client answers; it throws for 4xx and 5xx unless `validateStatus` lets them through. */
export interface Answer<Data> {
  status: number
  data: Data
  headers: Record<string, string>
}

export interface Asked {
  headers?: Record<string, string>
  validateStatus?: () => boolean
  responseType?: "arraybuffer"
}

/** The runner hands out its client as `any`. The caller names what it awaits, and otherwise has to parse it. */
export interface Client {
  defaults: { baseURL: string }
  get<Data = unknown>(path: string, asked?: Asked): Promise<Answer<Data>>
  post<Data = unknown>(path: string, body?: unknown, asked?: Asked): Promise<Answer<Data>>
}
