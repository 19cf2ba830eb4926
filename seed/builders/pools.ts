import type { talentPools } from '@/drizzle/schema'
import { anySource, type Source } from './source/random'

type TalentPool = typeof talentPools.$inferSelect

export function buildTalentPool(
  overrides: Partial<TalentPool> = {},
  { random }: Source = anySource(),
): TalentPool {
  const id: TalentPool['id'] = random.id()
  return {
    id,
    slug: `vivier-${id.slice(0, 8)}`,
    name: 'Transport et logistique',
    description: 'Préparer, charger, conduire, livrer.',
    familyCodes: ['N11', 'N41'],
    ...overrides,
  }
}
