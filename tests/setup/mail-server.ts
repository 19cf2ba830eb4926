import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerOptions } from 'smtp-server'

/** What the next mails meet: `takes` is a server in order. */
export type MailServerMood =
  | 'takes'
  /** 450: try again later. */
  | 'refuses_for_now'
  /** 550 5.1.1: no such address. */
  | 'refuses_for_good'
  /** 550 5.7.1: the sender may not. */
  | 'refuses_sender'
  /** Takes the whole mail, and cuts the line before it says so. */
  | 'cuts_after_data'
  /** Takes the whole mail, and says nothing. */
  | 'hangs_after_data'
  /** Lets whoever connects wait for the first word. */
  | 'says_nothing'

export interface MailServer {
  url: string
  mood: MailServerMood
  /** What was read to its end, answered or not. */
  received: { messageId: string; to: string; text: string }[]
  /** Settles once as many have been read. */
  receive(count: number): Promise<void>
  close(): Promise<void>
}

/** A real mail server that behaves as badly as told. */
export async function startMailServer(): Promise<MailServer> {
  let onReceived = () => {}
  const answers: Pick<SMTPServerOptions, 'onConnect' | 'onRcptTo' | 'onData'> = {
    onConnect(_session, callback) {
      if (mail.mood !== 'says_nothing') callback()
    },
    onRcptTo(_address, _session, callback) {
      if (mail.mood === 'refuses_for_now') callback(answer(450, '4.2.1 mailbox <x@example.invalid> busy'))
      else if (mail.mood === 'refuses_for_good') callback(answer(550, '5.1.1 no <x@example.invalid> here'))
      else if (mail.mood === 'refuses_sender') callback(answer(550, '5.7.1 relaying denied'))
      else callback()
    },
    onData(stream, session, callback) {
      const mood = mail.mood
      void readAll(stream).then((text) => {
        mail.received.push({
          text,
          messageId: /^message-id: (\S+)/imu.exec(text)?.[1] ?? '',
          to: session.envelope.rcptTo.map(({ address }) => address).join(),
        })
        if (mood === 'cuts_after_data') cutAll()
        else if (mood !== 'hangs_after_data') callback()
        onReceived()
      })
    },
  }
  const server = new SMTPServer({ ...answers, authOptional: true, disabledCommands: ['STARTTLS'] })
  const sockets = new Set<{ destroy(): void }>()
  server.server.on('connection', (socket: { destroy(): void }) => sockets.add(socket))
  const cutAll = () => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  server.on('error', () => {
    // A line that was cut is what these tests are about.
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address: AddressInfo | string | null = server.server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the mail server has no port')
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${address.port}`,
    mood: 'takes',
    received: [],
    receive: (count) =>
      new Promise((resolve) => {
        onReceived = () => {
          if (mail.received.length >= count) resolve()
        }
        onReceived()
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        cutAll()
      }),
  }
  return mail
}

const answer = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode })

async function readAll(stream: SMTPServerDataStream): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString('utf8')
}
