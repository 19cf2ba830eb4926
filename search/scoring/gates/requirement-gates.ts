/** Gates made of a list of requirements, some indispensable, some only wished for. */
import { languageLevels, type LicenceCode } from '@/drizzle/vocabulary'
import type { LanguageSkill, OfferCriteria, ProfileDocument, SkillCode } from '../../documents'
import { meetsLicence } from './entitled-licences'

export type GateState = 'open' | 'closed' | 'unknown'

export interface Requirement<Asked> {
  asked: Asked
  indispensable: boolean
  /** `missing` only on the word of a known list. */
  met: 'held' | 'missing' | 'unknown'
}

interface RequirementsGate<Name extends string, Asked> {
  gate: Name
  /** Closed by what is indispensable and missing; unknown as long as anything asked is. */
  state: GateState
  requirements: Requirement<Asked>[]
}

export type RequirementGate =
  | RequirementsGate<'skills', SkillCode>
  | RequirementsGate<'licences', LicenceCode>
  | RequirementsGate<'certificates', SkillCode>
  | RequirementsGate<'languages', LanguageSkill>

export function checkRequirements(offer: OfferCriteria, profile: ProfileDocument): RequirementGate[] {
  const indispensableSkills = offer.skills
    .filter((skill) => skill.indispensable)
    .map((skill) => ({ asked: skill.code, indispensable: true }))
  // Nobody has no skill at all: an empty list has not been filled in, and what is not known closes nothing.
  const skills = profile.skills.length === 0 ? null : profile.skills

  const gates: RequirementGate[] = [
    checkGate('skills', indispensableSkills, skills, (held, code) => held.includes(code)),
    checkGate('licences', offer.licences.map(withCode), profile.licences, meetsLicence),
    checkGate('certificates', offer.certificates.map(withCode), profile.certificates, (held, code) =>
      held.includes(code),
    ),
    checkGate(
      'languages',
      offer.languages.map(({ code, level, indispensable }) => ({ asked: { code, level }, indispensable })),
      profile.languages,
      meetsLanguage,
    ),
  ]
  return gates.filter((gate) => gate.requirements.length > 0)
}

function withCode<Code>({ code, indispensable }: { code: Code; indispensable: boolean }) {
  return { asked: code, indispensable }
}

function checkGate<Name extends string, Asked, Held>(
  gate: Name,
  wanted: { asked: Asked; indispensable: boolean }[],
  held: Held[] | null,
  meets: (held: Held[], asked: Asked) => boolean,
): RequirementsGate<Name, Asked> {
  const requirements = wanted.map(({ asked, indispensable }): Requirement<Asked> => {
    if (held === null) return { asked, indispensable, met: 'unknown' }
    return { asked, indispensable, met: meets(held, asked) ? 'held' : 'missing' }
  })
  const closed = requirements.some(
    (requirement) => requirement.indispensable && requirement.met === 'missing',
  )
  const unknown = requirements.some((requirement) => requirement.met === 'unknown')
  return { gate, state: closed ? 'closed' : unknown ? 'unknown' : 'open', requirements }
}

export function meetsLanguage(held: LanguageSkill[], asked: LanguageSkill): boolean {
  const askedRank = languageLevels.indexOf(asked.level)
  return held.some(({ code, level }) => code === asked.code && languageLevels.indexOf(level) >= askedRank)
}
