import { useMessages } from "../../../lib/messages"
import { SelectField, TextField } from "../../../ui/field"
import { HeldFile } from "./held-file"
import { lotEntryMessages } from "./entry-messages"
import type { Stage } from "./lot"
import { localOf } from "./lot-form"

export const BLANK_STAGE: Stage = {
  ...{ name: "", at: "", place_name: "", place_kind: "text", place_code: null },
  ...{ party: null, direction: "own", evidence_file_id: null },
}

/** One step of a lot's way: what, when, where, from or to whom, and what proves it. */
export function StageFields({
  stage,
  index,
  until,
  error,
}: {
  stage: Stage
  index: number
  until: string
  error: (field: "at" | "place_code") => string | undefined
}) {
  const t = useMessages(lotEntryMessages)
  const id = (name: string) => `stage-${index}-${name}`
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <TextField
        {...{ name: "name", id: id("name"), label: t("name"), defaultValue: stage.name }}
        className="lg:col-span-2"
        required
        maxLength={200}
      />
      <TextField
        {...{ name: "at", id: id("at"), label: t("at"), error: error("at"), max: until }}
        type="datetime-local"
        required
        defaultValue={stage.at && localOf(stage.at)}
      />
      <SelectField
        {...{ name: "direction", id: id("direction"), label: t("direction"), defaultValue: stage.direction }}
      >
        {(["back", "own", "forward"] as const).map((direction) => (
          <option key={direction} value={direction}>
            {t(`direction_${direction}`)}
          </option>
        ))}
      </SelectField>
      <PlaceFields {...{ stage, id }} error={error("place_code")} />
      <TextField
        {...{ name: "party", id: id("party"), label: t("party"), defaultValue: stage.party ?? "" }}
        className="lg:col-span-2"
        maxLength={200}
      />
      <HeldFile
        id={id("file")}
        label={t("evidence")}
        held={stage.evidence_file_id}
        className="lg:col-span-2"
      />
    </div>
  )
}

function PlaceFields({
  stage,
  id,
  error,
}: {
  stage: Stage
  id: (name: string) => string
  error: string | undefined
}) {
  const t = useMessages(lotEntryMessages)
  return (
    <>
      <TextField
        {...{ name: "place_name", id: id("place"), label: t("place_name"), defaultValue: stage.place_name }}
        className="lg:col-span-2"
        required
        maxLength={200}
      />
      <SelectField
        {...{ name: "place_kind", id: id("kind"), label: t("place_kind"), defaultValue: stage.place_kind }}
      >
        {(["text", "gln", "commune"] as const).map((kind) => (
          <option key={kind} value={kind}>
            {t(`place_${kind}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        {...{ name: "place_code", id: id("code"), label: t("place_code"), error }}
        defaultValue={stage.place_code ?? ""}
        inputMode="numeric"
        pattern="\d{1,13}"
        maxLength={13}
      />
    </>
  )
}
