import { describe, expect, it } from 'vitest'
import {
  noticeVersion,
  onlineConsentSchema,
  onlineRenewalSchema,
  spokenConsentSchema,
  spokenRenewalSchema,
} from './shared'

const form = { agree: 'on', noticeVersion, comprehension: 'no' }
const fieldsOf = (result: ReturnType<typeof onlineConsentSchema.safeParse>) =>
  result.error?.issues.map((issue) => issue.path[0])

describe('the form of a consent', () => {
  it('gives what the record keeps', () => {
    expect(onlineConsentSchema.parse(form)).toEqual({
      noticeVersion,
      language: 'fr',
      channel: 'online',
      understood: true,
    })
    expect(spokenConsentSchema.parse({ ...form, language: 'tr', channel: 'phone' })).toEqual({
      noticeVersion,
      language: 'tr',
      channel: 'phone',
      understood: true,
    })
  })

  it('needs the box, the right answer, and the text as it is today', () => {
    expect(fieldsOf(onlineConsentSchema.safeParse({ ...form, agree: undefined }))).toEqual(['agree'])
    expect(fieldsOf(onlineConsentSchema.safeParse({ ...form, comprehension: 'yes' }))).toEqual([
      'comprehension',
    ])
    expect(fieldsOf(onlineConsentSchema.safeParse({ ...form, comprehension: undefined }))).toEqual([
      'comprehension',
    ])
    expect(fieldsOf(onlineConsentSchema.safeParse({ ...form, noticeVersion: '2020-1' }))).toEqual([
      'noticeVersion',
    ])
    expect(fieldsOf(onlineConsentSchema.safeParse({ ...form, language: 'xx' }))).toEqual(['language'])
  })

  it('never takes the channel of an online form from what was sent', () => {
    expect(onlineConsentSchema.parse({ ...form, channel: 'phone' }).channel).toBe('online')
    expect(spokenConsentSchema.safeParse({ ...form, channel: 'online' }).success).toBe(false)
    expect(spokenConsentSchema.safeParse({ ...form, channel: 'sms' }).success).toBe(false)
  })

  it('asks no question again to go on', () => {
    expect(onlineRenewalSchema.parse({ agree: 'on', noticeVersion })).toEqual({
      noticeVersion,
      language: 'fr',
      channel: 'online',
    })
    expect(spokenRenewalSchema.parse({ agree: 'on', noticeVersion, channel: 'in_person' }).channel).toBe(
      'in_person',
    )
    expect(onlineRenewalSchema.safeParse({ noticeVersion }).success).toBe(false)
  })
})
