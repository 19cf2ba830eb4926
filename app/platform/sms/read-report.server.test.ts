import { expect, it } from 'vitest'
import { readReport } from './read-report.server'

const webhookToken = 'a token that only the provider knows'
const settings = { url: 'https://sms.test/v3', apiKey: 'key', sender: '33757000001', webhookToken }

const report = (body: unknown, token: string | null = `Bearer ${webhookToken}`) =>
  readReport(
    settings,
    new Request('https://cite.test/api/sms/retour', {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: token === null ? {} : { Authorization: token },
    }),
  )

it.each([
  ['an answer that says so', { to: '33639980001', msg_status: 'replied', reply: 'Stop svp' }],
  ['a number that is one', { to: 33639980001, msg_status: 'replied', reply: 'STOP' }],
  ['what the provider ended itself', { to: '33639980001', msg_status: 'unsubscribe' }],
])('closes the number of %s', async (_name, body) => {
  expect(await report(body)).toEqual({ stopped: '+33639980001' })
})

it.each([
  ['another answer', { to: '33639980001', msg_status: 'replied', reply: 'Merci' }],
  ['a delivery', { to: '33639980001', msg_status: 'delivered', reply: 'STOP' }],
  ['nobody’s number', { to: '', msg_status: 'replied', reply: 'STOP' }],
])('closes nothing for %s', async (_name, body) => {
  expect(await report(body)).toEqual({ stopped: null })
})

it('believes nobody without the token, and nothing that is no report', async () => {
  const stop = { to: '33639980001', msg_status: 'replied', reply: 'STOP' }
  for (const token of [null, 'Bearer ', 'Bearer wrong', webhookToken]) {
    await expect(report(stop, token)).rejects.toMatchObject({ code: 'unauthenticated' })
  }
  for (const body of ['', 'STOP', '[]', { to: '33639980001' }, `"${'a'.repeat(30_000)}"`]) {
    await expect(report(body)).rejects.toMatchObject({ code: 'invalid' })
  }
  const request = new Request('https://cite.test/api/sms/retour', { method: 'POST', body: '{}' })
  await expect(readReport(null, request)).rejects.toMatchObject({ code: 'not_found' })
})
