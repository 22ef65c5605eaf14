interface Text {
  vi: string
  en: string
}

/** Something a person can act on: printed as a plain message, without a stack. */
export class Trouble extends Error {
  readonly text: Text
  readonly detail: string

  constructor(text: Text, detail = "") {
    super([text.vi, text.en, detail].filter(Boolean).join("\n"))
    this.text = text
    this.detail = detail
  }
}

const signs: [RegExp, Text][] = [
  [
    /ENOSPC|No space left on device|could not extend file|disk full|EDQUOT/i,
    {
      vi: "Ổ đĩa đã đầy: hãy giải phóng dung lượng rồi chạy lại đúng lệnh này.",
      en: "The disk is full: free some space and run the same command again.",
    },
  ],
  [
    /EACCES|permission denied/i,
    {
      vi: "Không có quyền ghi vào một tệp hoặc thư mục: hãy xem ai sở hữu nó (DATA_DIR chọn nơi khác cho dữ liệu).",
      en: "A file or folder may not be written: check who owns it (DATA_DIR names another place for the data).",
    },
  ],
  [
    /ENOMEM|out of memory|Cannot allocate memory/i,
    {
      vi: "Hết bộ nhớ: hãy đóng bớt chương trình rồi chạy lại đúng lệnh này.",
      en: "The memory ran out: close something and run the same command again.",
    },
  ],
]

/** What the output of a failed program means in plain words, if it is known. */
export function plainReason(output: string): Text | null {
  return signs.find(([sign]) => sign.test(output))?.[1] ?? null
}

/** A program that ended badly: the plain reason when its output shows one, else what it was doing, and its last lines. */
export function failed(doing: Text, output: string, log: string): Trouble {
  const reason = plainReason(output)
  const tail = output.trimEnd().split("\n").slice(-25).join("\n")
  return new Trouble(
    {
      vi: `${doing.vi} ${reason?.vi ?? "Chạy lại lệnh này sẽ bắt đầu lại sạch sẽ."}`,
      en: `${doing.en} ${reason?.en ?? "Running the same command again starts cleanly."}`,
    },
    `${log}:\n${tail}`,
  )
}

/** What to print: a message instead of a stack when the person can act on it. */
export function explain(error: unknown): string {
  if (error instanceof Trouble) return error.message
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const reason = plainReason(text)
  return reason ? `${reason.vi}\n${reason.en}\n\n${text}` : text
}
