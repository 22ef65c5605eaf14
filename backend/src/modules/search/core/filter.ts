import { type Scalar, scalars, type Values } from "./columns"
import { isLike } from "./like"

/** What a filter needs to know of a field. */
export interface FilterField {
  kind: "text" | "keyword" | "number" | "boolean"
  is_array: boolean
  is_date: boolean
}

export type Filters = Record<string, unknown>
export type Test = (values: Values) => boolean

/** Says why a filter cannot be used; it is thrown as the framework's error. */
export type Refuse = (words: string) => never

interface Context {
  fields: ReadonlyMap<string, FilterField>
  refuse: Refuse
}

/** Whether a document is what the filter tree asks for; a branch that asks nothing is met. */
export function compileFilters(
  filters: Filters | undefined,
  fields: ReadonlyMap<string, FilterField>,
  refuse: Refuse,
): Test | null {
  const tests = filters ? branch(filters, { fields, refuse }) : []
  return tests.length === 0 ? null : every(tests)
}

function branch(filters: Filters, context: Context): Test[] {
  return Object.entries(filters).flatMap(([key, value]) => {
    if (key === "q") return []
    if (key === "$not") {
      const tests = branch((value ?? {}) as Filters, context)
      return tests.length === 0 ? [] : [not(every(tests))]
    }
    if (key !== "$and" && key !== "$or") return [fieldTest(key, value, context)]
    const branches = ((value ?? []) as Filters[])
      .map((one) => branch(one, context))
      .filter((tests) => tests.length > 0)
      .map(every)
    return branches.length === 0 ? [] : [key === "$and" ? every(branches) : some(branches)]
  })
}

function fieldTest(path: string, asked: unknown, context: Context): Test {
  const field = context.fields.get(path) ?? context.refuse(`Unknown filter field "${path}"`)
  const { refuse } = context
  if (asked === null || typeof asked !== "object" || asked instanceof Date || Array.isArray(asked))
    return isOneOf(path, field, listOf(asked), refuse)
  const operators = Object.entries(asked).filter(([operator]) => operator.startsWith("$"))
  if (operators.length === 0) return refuse(`No operator on filter field "${path}"`)
  return every(operators.map(([operator, value]) => operatorTest(path, field, operator, value, refuse)))
}

function operatorTest(
  path: string,
  field: FilterField,
  operator: string,
  asked: unknown,
  refuse: Refuse,
): Test {
  switch (operator) {
    case "$eq":
      return isOneOf(path, field, [asked], refuse)
    case "$in":
      return isOneOf(path, field, listOf(asked), refuse)
    case "$ne":
      return not(isOneOf(path, field, [asked], refuse))
    case "$nin":
      return not(isOneOf(path, field, listOf(asked), refuse))
    case "$exists":
      return asked ? (values) => has(values, path) : (values) => !has(values, path)
    case "$contains":
    case "$overlaps": {
      if (!field.is_array) return refuse(`${operator} on "${path}" needs a list`)
      const wanted = listOf(asked).map((one) => isOneOf(path, field, [one], refuse))
      return operator === "$contains" ? every(wanted) : some(wanted)
    }
    default:
      return singleTest(path, field, operator, asked, refuse)
  }
}

function singleTest(
  path: string,
  field: FilterField,
  operator: string,
  asked: unknown,
  refuse: Refuse,
): Test {
  if (field.is_array) return refuse(`${operator} on "${path}" does not take a list`)
  const told = (test: (value: Scalar) => boolean): Test => {
    return (values) => {
      const [value] = scalars(values.get(path))
      return value !== undefined && test(value)
    }
  }
  if (operator === "$prefix") return told((value) => String(value).startsWith(String(asked)))
  if (operator === "$like") return told((value) => isLike(String(value), String(asked)))
  const limit = cast(path, field, asked, refuse) ?? refuse(`${operator} on "${path}" needs a value`)
  if (operator === "$gt") return told((value) => value > limit)
  if (operator === "$gte") return told((value) => value >= limit)
  if (operator === "$lt") return told((value) => value < limit)
  if (operator === "$lte") return told((value) => value <= limit)
  return refuse(`Unknown operator "${operator}" on "${path}"`)
}

/** Of a list it is enough that it holds one of them; null stands for nothing there. */
function isOneOf(path: string, field: FilterField, asked: readonly unknown[], refuse: Refuse): Test {
  const wanted = new Set(asked.map((one) => cast(path, field, one, refuse)))
  return (values) => {
    const held = scalars(values.get(path))
    return held.length === 0 ? wanted.has(null) : held.some((one) => wanted.has(one))
  }
}

function cast(path: string, field: FilterField, asked: unknown, refuse: Refuse): Scalar | null {
  if (asked === null || asked === undefined) return null
  if (field.kind === "boolean") return asked === "false" ? false : Boolean(asked)
  if (field.kind !== "number") return typeof asked === "string" ? asked : JSON.stringify(asked)
  const number = field.is_date && typeof asked === "string" ? Date.parse(asked) : Number(asked)
  return Number.isNaN(number) ? refuse(`"${path}" is compared with a number`) : number
}

function has(values: Values, path: string): boolean {
  return scalars(values.get(path)).length > 0
}

function listOf(asked: unknown): readonly unknown[] {
  return Array.isArray(asked) ? asked : [asked]
}

function every(tests: readonly Test[]): Test {
  const [only] = tests
  return tests.length === 1 && only ? only : (values) => tests.every((test) => test(values))
}

function some(tests: readonly Test[]): Test {
  return (values) => tests.some((test) => test(values))
}

function not(test: Test): Test {
  return (values) => !test(values)
}
