import { sum } from "./faces"

/** Names left, numbers right; the last row is the one the others lead to. */
export function Figures({ rows }: { rows: readonly (readonly [name: string, amount: number])[] }) {
  return (
    <dl className="figures flex flex-col">
      {rows.map(([name, amount], index) => (
        <div
          key={name}
          className={`flex items-baseline justify-between gap-4 py-2 text-18 ${index === rows.length - 1 ? "border-t-2 border-ink font-semibold" : index > 0 ? "border-t border-line" : ""}`}
        >
          <dt>{name}</dt>
          <dd className="text-right">{sum(amount)}</dd>
        </div>
      ))}
    </dl>
  )
}
