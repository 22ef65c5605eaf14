import { inspect } from "node:util"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { answerFor, bodyFor, type ErrorAnswer } from "./error-answer"
import { MESSAGES, type MessageCode } from "./messages"

/** The last stop of everything thrown. What we did not foresee is logged under the request's id and not shown. */
export function answerError(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (res.headersSent) {
    next(error)
    return
  }
  const answer = answerFor(error)
  const { status } = MESSAGES[answer.code]
  if (status >= 500) {
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`${req.requestId} ${req.method} ${req.path}: ${answer.code}`, asError(error))
  }
  if (answer.facts.retry_after_s) res.setHeader("Retry-After", String(answer.facts.retry_after_s))
  res.status(status).json(bodyFor(answer, String(req.requestId)))
}

const BY_STATUS: Record<number, MessageCode> = {
  400: "invalid_input",
  401: "auth_required",
  403: "wrong_actor",
  404: "not_found",
  409: "conflict",
  413: "too_large",
  415: "unsupported_media",
  422: "not_allowed",
  503: "transient",
}

/** Some of Medusa's middlewares answer an error themselves, in a shape of their own; this gives it ours. */
export function sealErrors(req: MedusaRequest, res: MedusaResponse): void {
  const send = res.json.bind(res)
  res.json = (body?: unknown) => {
    if (res.statusCode < 400 || isOurs(body)) return send(body)
    const code = BY_STATUS[res.statusCode] ?? (res.statusCode < 500 ? "not_allowed" : "unexpected")
    const said = (body as { message?: unknown } | undefined)?.message
    const answer: ErrorAnswer = { code, facts: {} }
    if (res.statusCode < 500 && typeof said === "string") answer.detail = said
    return send(bodyFor(answer, String(req.requestId)))
  }
}

function isOurs(body: unknown): boolean {
  return typeof body === "object" && body !== null && "code" in body && "message_vi" in body
}

/** Errors come out of the workflow engine as plain objects, with the words and the stack of what was thrown. */
function asError(error: unknown): Error {
  if (error instanceof Error) return error
  const { message, stack } = (error ?? {}) as Partial<Error>
  return message ? Object.assign(new Error(message), stack ? { stack } : {}) : new Error(inspect(error))
}
