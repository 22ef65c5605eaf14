import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import { pageHeaders } from "./page-headers.server"

/** As the server packs what is not kept. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }

const PACKERS = {
  br: (html: Buffer) => promisify(brotliCompress)(html, BROTLI),
  gzip: (html: Buffer) => promisify(gzip)(html),
}

type Encoding = keyof typeof PACKERS

/** A page as it goes to every visitor, packed once for all who take it so. */
export class WrittenPage {
  readonly #html: Buffer<ArrayBuffer>
  readonly #packed = new Map<Encoding, Promise<Buffer<ArrayBuffer>>>()

  constructor(
    html: string,
    private readonly scripts: readonly string[],
  ) {
    this.#html = Buffer.from(html)
  }

  /** Roughly, with what it is packed to. */
  get bytes(): number {
    return Math.ceil(this.#html.length * 1.5)
  }

  async answer(request: Request, headers?: Headers, status = 200): Promise<Response> {
    const told = pageHeaders(request.url, this.scripts, headers)
    const taken = encodingFor(request)
    const body = taken ? await this.#pack(taken) : this.#html
    if (taken) told.set("Content-Encoding", taken)
    told.set("Content-Length", String(body.length))
    return new Response(body, { status, headers: told })
  }

  #pack(encoding: Encoding): Promise<Buffer<ArrayBuffer>> {
    const packed = this.#packed.get(encoding) ?? PACKERS[encoding](this.#html)
    this.#packed.set(encoding, packed)
    return packed
  }
}

/** The server leaves of what a visitor takes only the best. */
function encodingFor(request: Request): Encoding | null {
  const taken = request.headers.get("accept-encoding")
  return taken === "br" || taken === "gzip" ? taken : null
}
