import { z } from 'zod'
import { invalid, notFound, unauthenticated } from '../errors'
import { sameText } from '../tokens.server'
import { isStop } from './is-stop'
import type { SmsSettings } from './sms-settings'

/** What the provider reports of one message, as far as it is used. Its number has no `+`. */
const reportSchema = z.object({
  to: z.union([z.string().max(30), z.number()]).transform((number) => String(number).replace(/\D/gu, '')),
  msg_status: z.string().toLowerCase(),
  reply: z.string().nullish(),
})

/** What the provider itself calls the end of it: the holder of the number has asked for it there. */
const endings = new Set(['unsubscribe', 'unsubscribed', 'blacklisted'])

/** Characters. A report is a few lines. */
const longest = 20_000

/**
 * Reads a report and whose number asks for no more messages (E.164; null when it asks for nothing).
 * @throws DomainError `not_found` where no provider is set, `unauthenticated` without its token, `invalid` for what is no report.
 */
export async function readReport(
  settings: SmsSettings | null,
  request: Request,
): Promise<{ stopped: string | null }> {
  if (settings === null) throw notFound()
  const shown = /^Bearer (.+)$/u.exec(request.headers.get('Authorization') ?? '')?.[1] ?? ''
  if (!sameText(shown, settings.webhookToken)) throw unauthenticated()
  const text = await request.text()
  const report = reportSchema.safeParse(text.length > longest ? null : parse(text))
  if (!report.success) throw invalid({})
  const { to, msg_status: status, reply } = report.data
  const asks = endings.has(status) || (status === 'replied' && isStop(reply ?? ''))
  return { stopped: asks && to !== '' ? `+${to}` : null }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
