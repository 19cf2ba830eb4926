import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createBrevoSender } from './brevo-sender.server'
import { SmsError } from './sms-sender'

const settings = {
  url: 'https://sms.test/v3',
  apiKey: 'key',
  sender: 'CiteEmploi',
  webhookToken: 'w'.repeat(32),
}
const address = `${settings.url}/transactionalSMS/send`
const sms = { to: '+33639980001', text: 'Bonjour', reference: 'abc123' }

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const send = (text = sms.text) => createBrevoSender(settings).send({ ...sms, text })

const refuse = (status: number, body: unknown) =>
  server.use(http.post(address, () => new HttpResponse(JSON.stringify(body), { status })))

async function failure(): Promise<SmsError> {
  const error: unknown = await send().catch((reason: unknown) => reason)
  if (!(error instanceof SmsError)) throw new Error('it was taken')
  return error
}

describe('a message that is sent', () => {
  it.each([
    ['Bonjour', false],
    ['Yarın randevunuz var', true],
  ])('is handed over as the provider asks: %s', async (text, unicode) => {
    let asked: { key: string | null; body: unknown } | undefined
    server.use(
      http.post(address, async ({ request }) => {
        asked = { key: request.headers.get('api-key'), body: await request.json() }
        return HttpResponse.json({ messageId: 1511882900176220 }, { status: 201 })
      }),
    )
    await send(text)
    expect(asked).toEqual({
      key: 'key',
      body: {
        type: 'transactional',
        sender: 'CiteEmploi',
        recipient: '33639980001',
        content: text,
        tag: 'abc123',
        unicodeEnabled: unicode,
      },
    })
  })
})

describe('a message that is not taken', () => {
  it('for good, is one whose number is refused, and nothing of what was said is kept', async () => {
    refuse(400, { code: 'invalid_parameter', message: 'Invalid telephone number 33639980001' })
    const error = await failure()
    expect(error).toMatchObject({ code: '400 invalid_parameter', forGood: true })
    expect(JSON.stringify(error) + error.message).not.toContain('33639980001')
  })

  it.each([
    [400, { code: 'invalid_parameter', message: 'Sender name is not valid' }, '400 invalid_parameter'],
    [401, { code: 'unauthorized', message: 'Key not found' }, '401 unauthorized'],
    [
      402,
      { code: 'not_enough_credits', message: 'You do not have enough credits' },
      '402 not_enough_credits',
    ],
    [429, { code: 'too_many_requests', message: '' }, '429 too_many_requests'],
    [400, { code: '+33639980001', message: 'phone' }, '400'],
    [503, 'away', '503'],
  ])('is tried again after %s %o', async (status, body, code) => {
    refuse(status, body)
    expect(await failure()).toMatchObject({ code, forGood: false })
  })

  it('is tried again when nobody answers, or not in time', async () => {
    server.use(http.post(address, () => HttpResponse.error()))
    expect(await failure()).toMatchObject({ forGood: false })
    server.use(http.post(address, () => new Promise<Response>(() => {})))
    const patient = createBrevoSender(settings, 30)
    await expect(patient.send(sms)).rejects.toMatchObject({ forGood: false })
  })
})
