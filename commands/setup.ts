import { keepTalentPools } from '@/app/modules/pools/index.server'
import { loadStarterVocabulary } from '@/app/modules/reference/index.server'
import { readEnv } from '@/app/platform/env.server'
import { connectDatabase } from '@/drizzle/client.server'
import { places, starterVocabulary, talentPoolEntries } from '@/seed/reference'
import { readyDatabase } from './ready-database'
import { reportFailure } from './report-failure'
import { createSystemContext } from './system-context'

/** `npm run setup`: what a new portal needs before its first person: words, places and pools. Keeps what is there. */
try {
  const env = readEnv()
  const database = connectDatabase(await readyDatabase(env), 2)
  try {
    const { changed } = await loadStarterVocabulary({
      database,
      vocabulary: starterVocabulary,
      places: [...places.homeAreas, ...places.workplaces],
    })
    console.log(changed ? 'Vocabulaire et lieux chargés.' : 'Vocabulaire et lieux déjà là.')
    const added = await keepTalentPools({
      ctx: createSystemContext(database, env.ENCRYPTION_KEYS),
      input: { pools: talentPoolEntries },
    })
    console.log(`Viviers ajoutés\u00a0: ${added}.`)
  } finally {
    await database.close()
  }
} catch (error) {
  reportFailure(error)
}
