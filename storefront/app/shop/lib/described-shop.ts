import type { Described } from "./json-ld"

export function describedShop(name: string, origin: string): Described[] {
  const id = `${origin}/#shop`
  return [
    { "@type": "Organization", "@id": id, name, url: `${origin}/`, logo: `${origin}/og.png` },
    {
      "@type": "WebSite",
      "@id": `${origin}/#site`,
      url: `${origin}/`,
      name,
      inLanguage: ["vi", "en"],
      publisher: { "@id": id },
      potentialAction: {
        "@type": "SearchAction",
        target: { "@type": "EntryPoint", urlTemplate: `${origin}/products?q={search_term_string}` },
        "query-input": "required name=search_term_string",
      },
    },
  ]
}

/** Where a page stands, from the first page on. */
export function describedPath(steps: readonly { name: string; path: string }[], origin: string): Described {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: `${origin}${path}`,
    })),
  }
}
