export interface Picture {
  kind: string
  path: string
}

export function goodsPicture(): Picture {
  return { kind: "cereal", path: "/art/cereal.svg" }
}
