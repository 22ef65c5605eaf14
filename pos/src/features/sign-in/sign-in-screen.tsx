import type { CatalogueStaff } from "@ocop/shared/catalogue"
import { useCallback, useEffect, useState } from "react"
import { timeOfDay } from "../../core/clock"
import { preparePins } from "../../devices/pin"
import { signIn } from "../../till/sign-in"
import { useKit, useTill } from "../../till/use-till"
import { Button } from "../../ui/button"
import { Icon } from "../../ui/icon"
import { PinPad } from "../../ui/pin-pad"
import { Sheet } from "../../ui/sheet"
import { useTexts } from "../../ui/texts"
import { signInTexts } from "./texts"

/** Works without a network: the verifiers are on the device. */
export function SignInScreen() {
  const t = useTexts(signInTexts)
  const kit = useKit()
  const staff = useTill((state) => state.head?.staff) ?? []
  const shift = useTill((state) => state.shift)
  const [chosen, setChosen] = useState<CatalogueStaff | null>(null)
  useEffect(() => void preparePins(), [])
  const check = useCallback(
    (pin: string) =>
      chosen ? signIn(kit, chosen, pin) : Promise.resolve({ right: false, state: "wrong", left: 0 } as const),
    [chosen, kit],
  )
  const lead = shift
    ? t("shift_open", { time: timeOfDay(shift.opened_at), name: shift.staff_name })
    : undefined
  if (chosen) {
    return (
      <Sheet title={t("pin_of", { name: chosen.name })} {...(lead && { lead })}>
        <PinPad check={check} />
        <Button kind="plain" onClick={() => setChosen(null)}>
          {t("other")}
        </Button>
      </Sheet>
    )
  }
  return (
    <Sheet title={t("who")} {...(lead && { lead })}>
      {staff.length === 0 ? (
        <p className="text-18">{t("nobody")}</p>
      ) : (
        <ul className="flex flex-col gap-3">
          {staff.map((person) => (
            <li key={person.id}>
              <StaffButton person={person} role={t(person.role)} onChoose={setChosen} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  )
}

function StaffButton({
  person,
  role,
  onChoose,
}: {
  person: CatalogueStaff
  role: string
  onChoose: (person: CatalogueStaff) => void
}) {
  return (
    <button
      type="button"
      onClick={() => onChoose(person)}
      className="flex min-h-16 w-full items-center gap-4 rounded-control border border-line-strong bg-paper px-4 text-left active:bg-paper-2"
    >
      <Icon name="person" className="size-7 text-leaf" />
      <span className="min-w-0 flex-1 text-18 font-semibold">{person.name}</span>
      <span className="text-16 text-ink-soft">{role}</span>
    </button>
  )
}
