/** `npx tsx tests/bench/survey.ts [PEOPLE] [OFFERS]`: how long the nightly measure takes, and how long it holds the process at a time. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { surveyPool } from '@/app/modules/matching/fairness/survey-pool'
import { isId } from '@/drizzle/ids'
import { emptyFieldCosts } from '@/search/scoring/empty-field-costs'
import { createOfferSurvey } from '@/search/scoring/unlocks/survey-offers'
import { createMatchVocabulary } from '@/search/scoring/vocabulary'
import { builtInWeights } from '@/search/scoring/weights'
import { latencies, timeEach } from './runs/run'
import { generateVocabulary } from './world/bench-vocabulary'
import { generateOffer, generateProfile, profileId } from './world/bench-world'

const [people = 10_000, offerCount = 2000] = process.argv.slice(2).map(Number)
const vocabulary = generateVocabulary()
const profiles = Array.from({ length: people }, (_, at) => generateProfile(at, 1, vocabulary))
const offers = Array.from({ length: offerCount }, (_, at) => {
  const id = profileId(at)
  if (!isId(id)) throw new Error('ids are made of another shape')
  return { jobOfferId: id, criteria: generateOffer(at, 1, vocabulary) }
})

const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
const cpu = process.cpuUsage()
const start = performance.now()
const survey = await surveyPool(profiles, offers, ({ exposure }) => exposure === 0)
const seconds = (performance.now() - start) / 1000
const { user } = process.cpuUsage(cpu)
delay.disable()

const criteria = offers.map((offer) => offer.criteria)
const match = createMatchVocabulary(vocabulary.data)
const home = latencies(
  await timeEach(profiles.slice(0, 200), (profile) => {
    const { open } = createOfferSurvey(criteria)(profile)
    return emptyFieldCosts(
      profile,
      open.flatMap((position) => criteria[position] ?? []),
      { vocabulary: match, weights: builtInWeights },
    )
  }),
)
console.table([
  {
    people,
    offers: offerCount,
    seconds: seconds.toFixed(1),
    cpu_seconds: (user / 1e6).toFixed(1),
    microseconds_a_pair: (user / people / offerCount).toFixed(2),
    loop_p99_ms: (delay.percentile(99) / 1e6).toFixed(1),
    loop_worst_ms: (delay.max / 1e6).toFixed(1),
    eligible: survey.exposures.length,
    unseen: survey.unseen.length,
    findability_p50_ms: home.p50_ms.toFixed(1),
    findability_p95_ms: home.p95_ms.toFixed(1),
  },
])
