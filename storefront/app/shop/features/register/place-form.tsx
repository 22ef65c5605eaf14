import { Form } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { TextField } from "../../../ui/field"
import { Icon } from "../../../ui/icon"
import { registerMessages } from "./messages"

export function PlaceForm({ q }: { q: string }) {
  const t = useMessages(registerMessages)
  return (
    <Form
      action="/register/places"
      role="search"
      aria-label={t("places_title")}
      className="grid items-start gap-3 sm:grid-cols-[1fr_auto]"
      key={q}
    >
      <TextField
        label={t("places_q")}
        hint={t("places_hint")}
        name="q"
        type="search"
        required
        maxLength={100}
        autoComplete="off"
        defaultValue={q}
      />
      <Button kind="primary" className="sm:mt-[1.875rem]">
        <Icon name="search" />
        {t("look")}
      </Button>
    </Form>
  )
}
