import { expect, test } from "vitest"
import { localPath } from "./local-path"

test.each(["/", "/products/ruou-can", "/products?q=r%C6%B0%E1%BB%A3u&stars=4"])("%s is kept", (path) =>
  expect(localPath(path)).toBe(path),
)

test.each([
  "//evil.example",
  "/\\evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "/a\nset-cookie: x=1",
  "",
  null,
])("%j leads home", (path) => expect(localPath(path)).toBe("/"))
