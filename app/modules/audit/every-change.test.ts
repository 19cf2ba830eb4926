import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const modules = join(import.meta.dirname, '..')

/** Files that change rows without an entry of their own, each with its reason. */
const withoutEntry: Readonly<Record<string, string>> = {
  'accounts/create-account.server.ts': 'the verb that asks for it writes who was registered',
  'accounts/keep-language.server.ts': 'in which language she is written to: it decides nothing',
  'accounts/openid/openid-attempt.server.ts': 'a sign-in under way; what opens is session.opened',
  'accounts/second-factor/offer-second-factor.server.ts':
    'a secret not yet in use; second_factor.confirmed follows',
  'accounts/sessions/close-session.server.ts': 'one session replaced by another; session.opened follows',
  'accounts/sessions/end-every-session.server.ts': 'part of second_factor.confirmed and second_factor.reset',
  'accounts/sessions/find-session.server.ts': 'when a session was last seen',
  'accounts/sign-in/issue-sign-in-link.server.ts': 'a link decides nothing until it is confirmed',
  'accounts/sign-in/sign-in.server.ts': 'session.opened is written by what it calls',
  'audit/chain/seal-audit-chain.server.ts': 'the chain itself',
  'casework/handover/record-handover.server.ts': 'part of introduction.handed_over and resident.handed_over',
  'casework/queue/settle-moves.server.ts':
    'introduction.move_asked came before; what is done is written by its verb',
  'consent/give-consent.server.ts': 'consent.given is written by what it calls',
  'consent/renew-consent.server.ts': 'consent.renewed is written by what it calls',
  'profiles/check-in/ask-check-ins.server.ts': 'each question is a row of its own',
  'profiles/check-in/send-check-in.server.ts': 'when it left stands in the row of the question',
  'introductions/starting/start-introduction.server.ts': 'its first transition writes the entry',
  'matching/fairness/measure-fairness.server.ts': 'counts of the night',
  'matching/requirement-cost/read-draft-cost.server.ts': 'what was told is a row of its own',
  'notifications/mails/claim-mail.server.ts': 'each mail is a row of its own',
  'notifications/sms/claim-sms.server.ts': 'each text message is a row of its own',
  'offers/rows/offer-rows.server.ts': 'part of offer.created, offer.saved and offers.imported',
  'outreach/events/keep-event-sign-up.server.ts': 'part of resident.registered',
  'outreach/sign-up/sign-up-in-field.server.ts': 'resident.registered is written by what it calls',
  'pools/keep-talent-pools.server.ts': 'set up by whoever installs, who owns the database',
  'profiles/areas/place-homes.server.ts': 'made from what is already written down',
  'profiles/cards/publish-cards.server.ts': 'made from what is already written down',
  'profiles/documents/prune-search-outbox.server.ts': 'made from what is already written down',
  'profiles/indexing/index-ledger.server.ts': 'made from what is already written down',
  'profiles/registration/create-resident.server.ts': 'resident.registered is written by what calls it',
  'profiles/steps/write-profile-step.server.ts': 'part of profile.changed',
  'subscriptions/read-news.server.ts': 'when an employer last looked at what is new',
  'subscriptions/searches/form-group.server.ts': 'made from what is already written down',
  'subscriptions/searches/keep-search.server.ts': 'subscription.started is written by what calls it',
  'subscriptions/telling/tell-subscribers.server.ts': 'what has been told; each mail is a row of its own',
  'reference/apply-release.server.ts': 'each release is a row of its own',
  'reference/neighbourhoods/import-neighbourhoods.server.ts': 'each release is a row of its own',
}

const changes = /\btx\s*\.(?:insert|update|delete)\(/u
const writesEntry = /\brecord(?:Audit|Export)\(/u

it('writes an entry wherever rows change, or says why not', () => {
  const silent = readdirSync(modules, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.server.ts'))
    .filter((file) => {
      const text = readFileSync(join(modules, file), 'utf8')
      return changes.test(text) && !writesEntry.test(text)
    })
  expect(silent.sort()).toEqual(Object.keys(withoutEntry).sort())
})
