// Loaded before a program whose standard input is held open by the run that started it. When that run is killed the
// input ends, and so does the program: it would otherwise go on for ever against a database that is gone.
process.stdin.on("end", () => process.kill(process.pid, "SIGKILL"))
process.stdin.resume()
process.stdin.unref()
