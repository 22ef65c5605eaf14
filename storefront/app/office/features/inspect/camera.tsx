import { useEffect, useRef, useState } from "react"
import { useNavigate } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { inspectMessages } from "./messages"

const EVERY_MS = 200

/** Scans with the phone's camera. The reader comes only when it is asked for; typing works without it. */
export function Camera() {
  const t = useMessages(inspectMessages)
  const navigate = useNavigate()
  const [state, setState] = useState<"off" | "on" | "failed">("off")
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const screen = video.current
    if (state !== "on" || !screen) return
    const ended = new AbortController()
    void scan(screen, ended.signal).then(
      (text) => text !== null && void navigate(`/office/inspect?code=${encodeURIComponent(text)}`),
      () => setState("failed"),
    )
    return () => ended.abort()
  }, [state, navigate])
  if (state !== "on")
    return (
      <div className="grid gap-2">
        <Button type="button" onClick={() => setState("on")} className="justify-self-start">
          {t("scan")}
        </Button>
        {state === "failed" && (
          <p role="alert" className="font-medium text-chili">
            {t("no_camera")}
          </p>
        )}
      </div>
    )
  return (
    <div className="grid gap-2">
      <video
        ref={video}
        playsInline
        muted
        className="max-h-[60dvh] w-full rounded-panel bg-ink object-cover"
      />
      <p className="text-ink-soft">{t("aim")}</p>
      <Button type="button" onClick={() => setState("off")} className="justify-self-start">
        {t("stop_scan")}
      </Button>
    </div>
  )
}

/** The first code the camera sees; null when `ended` comes first. */
async function scan(video: HTMLVideoElement, ended: AbortSignal): Promise<string | null> {
  const [{ readCode }, stream] = await Promise.all([
    import("./read-code"),
    navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } }),
  ])
  try {
    video.srcObject = stream
    await video.play()
    while (!ended.aborted) {
      const text = await readCode(video)
      if (text !== null) return text
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
    }
    return null
  } finally {
    for (const track of stream.getTracks()) track.stop()
  }
}
