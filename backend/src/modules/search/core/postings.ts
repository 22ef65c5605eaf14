/** Which slots hold a word, in ascending order, each with one bit for every field that does. */
export class Postings {
  slots = new Uint32Array(4)
  fields = new Uint32Array(4)
  length = 0

  /** Slots come in ascending order. */
  add(slot: number, field: number): void {
    const last = this.length - 1
    if (last >= 0 && this.slots[last] === slot) {
      this.fields[last] = (this.fields[last] ?? 0) | (1 << field)
      return
    }
    if (this.length === this.slots.length) this.grow()
    this.slots[this.length] = slot
    this.fields[this.length] = 1 << field
    this.length += 1
  }

  private grow(): void {
    const [slots, fields] = [new Uint32Array(this.length * 2), new Uint32Array(this.length * 2)]
    slots.set(this.slots)
    fields.set(this.fields)
    this.slots = slots
    this.fields = fields
  }
}
