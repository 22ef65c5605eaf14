/** A link type of GS1's web vocabulary. */
export type LinkType = "defaultLink" | "pip" | "traceability" | "certificationInfo" | "recallStatus"

export interface LinkTarget {
  rel: LinkType
  href: string
  type: string
  hreflang: string[]
  title: string
}

const VOCABULARY = "https://ref.gs1.org/voc/"

type Targets = Omit<LinkTarget, "rel">[]

/** A linkset of RFC 9264: one context, its targets by their relation. */
export interface Linkset {
  linkset: [{ anchor: string } & Record<string, string | Targets>]
}

/** What leads on from a code, for programs (GS1 Digital Link, resolution). */
export function linkset({ anchor, links }: { anchor: string; links: readonly LinkTarget[] }): Linkset {
  const byRelation: Record<string, Targets> = {}
  for (const { rel, ...target } of links) (byRelation[VOCABULARY + rel] ??= []).push(target)
  return { linkset: [{ anchor, ...byRelation }] }
}
