import { type KeyboardEvent, useState } from "react"
import { useNavigate } from "react-router"
import { movedTo, type SuggestionOption, suggestionOptions } from "./suggestion-options"
import { useSuggestions } from "./use-suggestions"

/** The offers below a field whose keyboard moves among them while it stays in the field. */
export function useCombobox() {
  const navigate = useNavigate()
  const [found, ask] = useSuggestions()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const options = suggestionOptions(found)
  const shown = open && options.length > 0

  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const choose = (option: SuggestionOption) => {
    close()
    void navigate(option.to)
  }
  const type = (text: string) => {
    ask(text)
    setActive(-1)
    setOpen(true)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const chosen = shown ? options[active] : undefined
    const next = movedTo(event.key, active, options.length)
    if (next !== undefined) {
      setOpen(true)
      setActive(next)
    } else if (event.key === "Enter" && chosen) choose(chosen)
    else if (event.key === "Escape" && shown) close()
    else return
    event.preventDefault()
  }
  return { options, shown, active, close, choose, type, press }
}
