import { execFileSync } from "node:child_process"
import { existsSync, lchownSync, readdirSync, statSync } from "node:fs"
import { dirname, join } from "node:path"
import { Trouble } from "./trouble.ts"

/** How to start a program of Postgres, which refuses to run as root. */
export interface Runner {
  wrap(program: string, args: string[]): { command: string; args: string[]; uid?: number; gid?: number }
  own(folder: string): void
}

interface User {
  uid: number
  gid: number
}

const NOBODY: User = { uid: 65_534, gid: 65_534 }

export function postgresRunner(binaries: string, data_folder: string): Runner {
  if (process.getuid?.() !== 0) return { wrap: (command, args) => ({ command, args }), own: () => undefined }
  const user = ownerOf(data_folder) ?? account("postgres") ?? account("nobody") ?? NOBODY
  const closed = [binaries, dirname(data_folder)].flatMap(closedParents)
  return {
    wrap: (command, args) =>
      closed.length === 0 ? { command, args, ...user } : throughClosed(closed, user, command, args),
    own: (folder) => ownAll(folder, user),
  }
}

function ownerOf(folder: string): User | null {
  if (!existsSync(folder)) return null
  const { uid, gid } = statSync(folder)
  return uid === 0 ? null : { uid, gid }
}

function account(name: string): User | null {
  try {
    const id = (flag: string) => Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: "pipe" }))
    return { uid: id("-u"), gid: id("-g") }
  } catch {
    return null
  }
}

/** Folders on the way that other users may not pass, such as /root or one made by `mktemp -d`. */
function closedParents(path: string): string[] {
  const above = dirname(path) === path ? [] : closedParents(dirname(path))
  const closed = existsSync(path) && (statSync(path).mode & 0o001) === 0
  return closed ? [...above, path] : above
}

/** Keeps root's right to pass closed folders, and nothing else of root, for the unprivileged user. */
function throughClosed(closed: string[], user: User, program: string, args: string[]) {
  const setpriv = ["/usr/bin/setpriv", "/bin/setpriv"].find((path) => existsSync(path))
  if (!setpriv) {
    const mend = `chmod o+x ${closed.join(" ")}`
    throw new Trouble({
      vi: `Postgres không chạy bằng root, và người dùng khác không vào được ${closed.join(", ")}. Hãy chạy: ${mend}, hoặc làm việc ở thư mục khác.`,
      en: `Postgres does not run as root, and another user may not enter ${closed.join(", ")}. Run: ${mend}, or work in another folder.`,
    })
  }
  const rights = ["--clear-groups", "--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"]
  return {
    command: setpriv,
    args: [`--reuid=${user.uid}`, `--regid=${user.gid}`, ...rights, "--", program, ...args],
  }
}

function ownAll(folder: string, user: User): void {
  lchownSync(folder, user.uid, user.gid)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) ownAll(path, user)
    else lchownSync(path, user.uid, user.gid)
  }
}
