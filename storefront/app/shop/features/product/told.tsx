/** What somebody wrote of the goods, its lines kept; nothing where nothing was written. */
export function Told({ title, text }: { title: string; text: string | null }) {
  if (!text) return null
  return (
    <section className="grid gap-2">
      <h2 className="text-18 font-semibold">{title}</h2>
      <p className="max-w-prose whitespace-pre-line">{text}</p>
    </section>
  )
}
