import { createHash } from "node:crypto"
import { expect, test } from "vitest"
import { scriptHashes, withoutMark } from "./script-hashes.server"

const MARK = "1f0c"
const hash = (code: string) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`
const page =
  `<head><link nonce="${MARK}" rel="stylesheet"/></head><body><script>stolen()</script>` +
  `<script nonce="another">stolen()</script><script nonce="${MARK}">a("Trà")\n</script>` +
  `<script async="" nonce="${MARK}" type="module">import "/b.js"</script></body>`

test("a page's policy allows the scripts it wrote itself, to the letter, and none that words on it brought along", () => {
  expect(scriptHashes(page, MARK)).toEqual([hash('a("Trà")\n'), hash('import "/b.js"')])
})

test("nothing of the mark is sent", () => {
  const sent = withoutMark(page, MARK)
  expect(sent).not.toContain(MARK)
  expect(sent).toContain('<script>a("Trà")\n</script><script async="" type="module">import "/b.js"</script>')
})
