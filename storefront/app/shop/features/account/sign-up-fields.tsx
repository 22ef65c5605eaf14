import { useMessages } from "../../../lib/messages"
import { TextField } from "../../../ui/field"
import { accountMessages } from "./messages"
import type { SignUpField } from "./sign-up-form"

interface Props {
  values: Record<Exclude<SignUpField, "password">, string>
  wrong: readonly SignUpField[]
  /** Why the password will not do. */
  weak: string | undefined
}

export function SignUpFields({ values, wrong, weak }: Props) {
  const t = useMessages(accountMessages)
  const field = (name: keyof Props["values"]) => ({
    ...{ name, label: t(name), defaultValue: values[name] },
    error: wrong.includes(name) ? t(`wrong_${name}`) : undefined,
  })
  return (
    <>
      <TextField {...field("name")} autoComplete="name" maxLength={120} />
      <TextField {...field("phone")} type="tel" autoComplete="tel" maxLength={40} />
      <TextField {...field("email")} type="email" autoComplete="username" maxLength={254} />
      <TextField
        name="password"
        label={t("password")}
        type="password"
        autoComplete="new-password"
        maxLength={200}
        hint={t("password_hint")}
        error={weak}
      />
    </>
  )
}
