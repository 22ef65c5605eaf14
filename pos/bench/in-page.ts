/** What is measured inside the till's own page. Each function is sent there whole, so it uses nothing from around it. */

/** From the key's event to the results in the document, ms a key; `queries` are typed letter by letter. */
export async function typeQueries(queries: readonly string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>("search input")
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")
  if (!field || !setter) throw new Error("no search field")
  // The setter of the prototype, under React's own one, so that React sees the value change.
  const put = (value: string) => setter.set?.call(field, value)
  const times: number[] = []
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) {
      put(query.slice(0, length))
      const from = performance.now()
      field.dispatchEvent(new Event("input", { bubbles: true }))
      await Promise.resolve()
      times.push(performance.now() - from)
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    put("")
    field.dispatchEvent(new Event("input", { bubbles: true }))
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return times
}

/** From a scanner's Enter, or a finger's click, at the start of a frame to that frame painted with the new line in it. */
export async function addLines(how: "scan" | "tap", codes: readonly string[]): Promise<number[]> {
  const lineCount = () => document.querySelectorAll("section[aria-label='Phiếu'] ul > li").length
  const tiles = () => document.querySelectorAll<HTMLElement>("section[aria-label='Hàng bán'] .grid > button")
  const key = (name: string) =>
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }))
  const times: number[] = []
  for (const [index, code] of codes.entries()) {
    const before = lineCount()
    const time = await new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        if (how === "scan") for (const letter of code) key(letter)
        const from = performance.now()
        if (how === "scan") key("Enter")
        else tiles()[index]?.click()
        const painted = new MessageChannel()
        painted.port1.onmessage = () => resolve(performance.now() - from)
        requestAnimationFrame(() => undefined)
        painted.port2.postMessage(null)
      })
    })
    if (lineCount() <= before) throw new Error(`line ${index} did not appear`)
    times.push(time)
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  return times
}
