/** One line when a step begins and one when it ends, so that a log shows as much as a terminal. */
export interface Progress {
  say(text: string): void
  step<Value>(title: string, work: () => Promise<Value>): Promise<Value>
}

export function progress(print: (line: string) => void = console.log): Progress {
  const started = performance.now()
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s`
  const say = (text: string) => print(`${seconds()}  ${text}`)
  return {
    say,
    async step(title, work) {
      say(`${title} …`)
      const from = performance.now()
      const value = await work()
      say(`${title}: done in ${((performance.now() - from) / 1000).toFixed(1)} s`)
      return value
    },
  }
}
