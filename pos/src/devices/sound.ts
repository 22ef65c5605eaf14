let context: AudioContext | undefined

/** A short tone: high for a line taken, low twice for one that needs a look. Silence is no fault. */
export function play(kind: "taken" | "stopped"): void {
  // After the picture: a tone may be late by a frame, a line may not.
  setTimeout(() => sound(kind))
}

function sound(kind: "taken" | "stopped"): void {
  try {
    context ??= new AudioContext()
    if (context.state === "suspended") void context.resume()
    if (kind === "taken") tone(context, 1_320, 0, 0.07)
    else {
      tone(context, 260, 0, 0.14)
      tone(context, 260, 0.2, 0.14)
    }
  } catch {
    context = undefined
  }
}

function tone(audio: AudioContext, hertz: number, after: number, seconds: number): void {
  const oscillator = audio.createOscillator()
  const gain = audio.createGain()
  oscillator.frequency.value = hertz
  gain.gain.value = 0.12
  oscillator.connect(gain).connect(audio.destination)
  oscillator.start(audio.currentTime + after)
  oscillator.stop(audio.currentTime + after + seconds)
}
