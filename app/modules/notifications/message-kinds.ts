import type { MessageChannel } from '@/drizzle/vocabulary'

/** Without a word of hers: she gave an address to be written to, and no number for text messages (RGPD 25.2). */
export const silentChoice: Record<MessageChannel, boolean> = { email: true, sms: false }

interface KindRule {
  /** By which channels it is written, where she wants them. */
  channels: readonly MessageChannel[]
  /** Why it goes out by e-mail whatever she has chosen; absent: her choice decides. */
  always?: string
}

/**
 * Every kind of message to a resident. What has no `always` goes out by the channels that she wants and by no other. A new kind is one
 * line here, and a call of `tellResident`; the test of channels then asks for a way to send it.
 */
export const messageKinds = {
  sign_in_link: {
    channels: ['email'],
    always: 'Elle vient de le demander elle-même, et n’entre pas autrement.',
  },
  erasure_warning: {
    channels: ['email'],
    always:
      'Ses données seront effacées dans trente jours : elle doit pouvoir s’y opposer (RGPD, articles 5.1.a et 12.1).',
  },
  introduction_waiting: { channels: ['email', 'sms'] },
  contact_released: { channels: ['email'] },
  check_in: { channels: ['email', 'sms'] },
  step_reminder: { channels: ['email', 'sms'] },
} as const satisfies Record<string, KindRule>

export type MessageKind = keyof typeof messageKinds

/** Those that go out whatever she has chosen. */
export function isAlwaysSent(kind: MessageKind): boolean {
  return 'always' in messageKinds[kind]
}

export function goesBy(kind: MessageKind, channel: MessageChannel): boolean {
  const channels: readonly MessageChannel[] = messageKinds[kind].channels
  return channels.includes(channel)
}
