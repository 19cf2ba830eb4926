import type { Reference } from '@/app/modules/reference/index.server'
import { invalid } from '@/app/platform/errors'
import type { Learning } from '@/search/scoring/unlocks/gain'
import type { TrainingActionInput } from '../shared'

/**
 * What an action gives, from its form. @throws DomainError `invalid` on `skills` for a code that the vocabulary never had:
 * retired ones may stay, because offers may still ask for them.
 */
export function readGains(
  reference: Pick<Reference, 'findSkill'>,
  { skills, licences, language, level }: TrainingActionInput,
): Learning[] {
  return [
    ...skills.map((code): Learning => {
      const skill = reference.findSkill(code)
      if (skill === null) {
        throw invalid({ skills: ['Cette ligne n’est pas dans la liste. Cherchez-en une autre.'] })
      }
      return { kind: skill.kind === 'certificate' ? 'certificate' : 'skill', code }
    }),
    ...licences.map((code): Learning => ({ kind: 'licence', code })),
    ...(language === '' || level === ''
      ? []
      : [{ kind: 'language' as const, language: { code: language, level } }]),
  ]
}
