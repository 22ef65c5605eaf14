/** One line of docs/features.md. */
export interface Feature {
  id: string
  feature: string
  demand: string
  tests: string[]
}

const test = /\.test\.tsx?$/

export function readFeatures(markdown: string): Feature[] {
  return markdown
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) => {
      const [id = "", feature = "", demand = "", tests = ""] = line.split("|").slice(1, -1)
      return { id: id.trim(), feature: feature.trim(), demand: demand.trim(), tests: paths(tests) }
    })
}

function paths(cell: string): string[] {
  return cell
    .split(",")
    .map((path) => path.trim().replaceAll("`", ""))
    .filter((path) => path !== "")
}

/** What is wrong with the table: a claim without an id, a demand or an existing test, or an id given twice. */
export function faultsOf(features: Feature[], exists: (path: string) => boolean): string[] {
  const seen = new Set<string>()
  const faults = features.length === 0 ? ["the table is empty"] : []
  for (const { id, feature, demand, tests } of features) {
    if (!/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(id))
      faults.push(`${id || feature}: the id is not words joined by hyphens`)
    if (seen.has(id)) faults.push(`${id}: the id is given twice`)
    seen.add(id)
    if (feature === "") faults.push(`${id}: nothing is claimed`)
    if (demand === "") faults.push(`${id}: the demand is empty; write – where there is none`)
    if (tests.length === 0) faults.push(`${id}: no test proves it`)
    for (const path of tests) {
      if (!test.test(path)) faults.push(`${id}: ${path} is no test file`)
      else if (!exists(path)) faults.push(`${id}: ${path} does not exist`)
    }
  }
  return faults
}
