import type { Mail, Mailer } from '@/app/platform/mailer.server'

/** Where the mails of a played year arrive: everybody reads her own, and nothing else tells her anything. */
export interface Mailboxes extends Mailer {
  /** What came to an address since it was last asked, oldest first. */
  take(address: string): Mail[]
  /** How often each mail arrived, by its Message-ID. */
  readonly arrivals: ReadonlyMap<string, number>
}

export function createMailboxes(): Mailboxes {
  const boxes = new Map<string, Mail[]>()
  const arrivals = new Map<string, number>()
  return {
    arrivals,
    send(mail) {
      arrivals.set(mail.messageId, (arrivals.get(mail.messageId) ?? 0) + 1)
      boxes.set(mail.to, [...(boxes.get(mail.to) ?? []), mail])
      return Promise.resolve()
    },
    take(address) {
      const mails = boxes.get(address) ?? []
      boxes.delete(address)
      return mails
    },
  }
}

/** What follows a path in a mail's text, up to the end of the line, or null. */
export function linkIn(mail: Mail, path: string): string | null {
  const start = mail.text.indexOf(path)
  return start < 0 ? null : (mail.text.slice(start + path.length).split(/\s/u)[0] ?? null)
}
