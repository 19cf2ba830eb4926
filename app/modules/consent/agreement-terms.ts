import type { AgreementChannel, languageCodes } from '@/drizzle/vocabulary'

/** Changes with every change of the notice's text: a consent keeps the version that was read. */
export const noticeVersion = '2026-1'

/** Channels by which a caseworker can write an agreement down; `online` is the resident's own. */
export const spokenConsentChannels = ['phone', 'in_person'] as const satisfies readonly AgreementChannel[]
export type ConsentChannel = 'online' | (typeof spokenConsentChannels)[number]

/** What the record keeps of how it was agreed. */
export interface ConsentGiven {
  noticeVersion: typeof noticeVersion
  language: (typeof languageCodes)[number]
  channel: ConsentChannel
}

/** The first time: the question about the notice was answered right. */
export interface ConsentUnderstood extends ConsentGiven {
  understood: true
}
