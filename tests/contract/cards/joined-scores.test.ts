import { french } from '@/app/words/french'
import { expect, it } from 'vitest'
import { explainMatch } from '@/app/modules/matching/explain-match'
import { shareCards } from '@/app/modules/profiles/cards/share-cards'
import type { AccountId, TalentPoolId } from '@/drizzle/ids'
import { anySource, createRandom, matchBuilt } from '@/seed/builders/index.server'
import { makeEmployers } from '@/seed/demo-world/make-employers'
import { makeOffers } from '@/seed/demo-world/make-offers'
import { talentPoolEntries } from '@/seed/reference'
import { makeCardPeople } from './card-people'

/**
 * Privacy, attack 4: two employers who post the same offer at the same place read the same of the same person. Of the
 * people on such a list, how many does what is read name, being nobody else's on it?
 */

const labels = { occupationLabel: (code: string) => code, skillLabel: (code: number) => `savoir ${code}` }

function makeWorldOffers() {
  const source = { ...anySource(), random: createRandom(7), now: new Date('2026-11-25T08:00:00Z') }
  const decider: AccountId = source.random.id()
  const poolIds = new Map(
    talentPoolEntries.map(({ slug }): [typeof slug, TalentPoolId] => [slug, source.random.id()]),
  )
  const employers = makeEmployers({ confirmed: 34, pending: 0, rejected: 0 }, [decider], source)
  const counts = { published: 54, draft: 0, paused: 0, closed: 0 }
  return { offers: makeOffers(counts, employers, poolIds, source), pools: [...poolIds.values()] }
}

const pointsOf = (score: { parts: readonly { points: number }[] }) =>
  score.parts.map(({ points }) => points).join('+')

it.each([
  [30, 86],
  [300, 74],
  [3000, 70],
])(
  'names fewer of %i people by card and score than points would',
  { timeout: 300_000 },
  async (count, most) => {
    const people = makeCardPeople(count, 67)
    const cards = await shareCards(
      people.map(({ id, facts }) => ({ id, facts, told: [], classId: null })),
      [],
      { regather: true, breathe: () => Promise.resolve() },
    )
    const cardOf = new Map(cards.flatMap(({ holders, shown }) => holders.map((id) => [id, shown.join(' ')])))
    const { offers, pools } = makeWorldOffers()
    const named = new Map<string, number>()
    let listed = 0
    for (const { employer, ...offer } of offers) {
      const readings = people
        .map(({ id, built }) => ({ id, match: matchBuilt(offer, employer.workplace.cell, built, pools) }))
        .filter(({ match }) => match.eligible)
        .map(({ id, match }) => {
          const card = cardOf.get(id) ?? ''
          const { score, evidence } = explainMatch(match, labels, 'employer', french)
          const words = evidence.map(({ tone, text }) => `${tone} ${text}`).join('; ')
          return [
            ['card', card],
            ['card and points', `${card} ${pointsOf(match)}`],
            ['card and score as shown', `${card} ${pointsOf(score)}`],
            ['card and words', `${card} ${words}`],
            ['card, words and points', `${card} ${words} ${pointsOf(match)}`],
            ['card, words and score as shown', `${card} ${words} ${pointsOf(score)}`],
          ] as const
        })
      listed += readings.length
      const sharers = new Map<string, number>()
      const all = readings.flat().map(([what, reading]) => ({ what, key: `${what}: ${reading}` }))
      for (const { key } of all) sharers.set(key, (sharers.get(key) ?? 0) + 1)
      for (const { what, key } of all) {
        if (sharers.get(key) === 1) named.set(what, (named.get(what) ?? 0) + 1)
      }
    }
    const percent = (what: string) => Math.round((100 * (named.get(what) ?? 0)) / listed)
    process.stdout.write(
      `${count} people, ${offers.length} lists of ${Math.round(listed / offers.length)}, percent named by: ${[...named.keys()].map((what) => `${what} ${percent(what)}`).join('; ')}\n`,
    )
    expect(percent('card and score as shown')).toBeLessThanOrEqual(most)
    expect(percent('card and points')).toBeGreaterThan(most)
  },
)
