import { z } from 'zod'
import { languageSkillSchema, licenceSchema, ogrCodeSchema } from '@/app/modules/reference/shared'
import { languageCodes } from '@/drizzle/vocabulary'
import type { LanguageSkill } from '@/search/documents'
import { doNotKnow, maxCertificates, maxSkills, noCertificate, noLicence } from './answers'
import { answeredOnce, bothAnswers, box, list, rows } from './fields'

const codes = (max: number, message: string) =>
  list(
    z
      .array(ogrCodeSchema)
      .transform((given) => [...new Set(given)])
      .pipe(z.array(z.number()).max(max, message)),
  )

/** Fields `skills` (OGR numbers, no certificate) and `unknown`. */
export const skillsStep = z
  .object({ skills: codes(maxSkills, `Choisissez ${maxSkills} compétences au plus.`), unknown: box })
  .superRefine(answeredOnce('skills', 'Choisissez au moins une compétence'))
  .transform(({ skills }) => ({ skills }))

/**
 * Two questions: `licences` with `noLicence` and `unknownLicences`, `certificates` (OGR numbers) with
 * `noCertificate` and `unknownCertificates`. An empty list is "none", null is "not known".
 */
export const licencesStep = z
  .object({
    licences: list(z.array(licenceSchema).transform((given) => [...new Set(given)])),
    noLicence: box,
    unknownLicences: box,
    certificates: codes(maxCertificates, `Choisissez ${maxCertificates} certificats au plus.`),
    noCertificate: box,
    unknownCertificates: box,
  })
  .superRefine((given, issues) => {
    const refuse = (path: string, message: string) =>
      issues.addIssue({ code: 'custom', path: [path], message })
    checkAnswer(given.licences, given.noLicence, given.unknownLicences, {
      missing: () =>
        refuse(
          'licences',
          `Cochez vos permis, ou «\u00a0${noLicence}\u00a0», ou «\u00a0${doNotKnow}\u00a0».`,
        ),
      both: () =>
        refuse('licences', 'Gardez une seule réponse\u00a0: vos permis, ou aucun, ou vous ne savez pas.'),
    })
    checkAnswer(given.certificates, given.noCertificate, given.unknownCertificates, {
      missing: () =>
        refuse(
          'certificates',
          `Choisissez vos certificats, ou cochez «\u00a0${noCertificate}\u00a0» ou «\u00a0${doNotKnow}\u00a0».`,
        ),
      both: () =>
        refuse(
          'certificates',
          'Gardez une seule réponse\u00a0: vos certificats, ou aucun, ou vous ne savez pas.',
        ),
    })
  })
  .transform((given) => ({
    licences: given.unknownLicences ? null : given.licences,
    certificates: given.unknownCertificates ? null : given.certificates,
  }))

function checkAnswer(
  given: readonly unknown[],
  none: boolean,
  unknown: boolean,
  refuse: { missing: () => void; both: () => void },
): void {
  const answers = Number(given.length > 0) + Number(none) + Number(unknown)
  if (answers === 0) refuse.missing()
  if (answers > 1) refuse.both()
}

/** Rows of two fields that share their position, `language` and `level`; and `unknown`. */
export const languagesStep = z
  .object({ language: rows(languageCodes.length), level: rows(languageCodes.length), unknown: box })
  .transform(({ language, level, unknown }, issues) => {
    const refuse = (path: 'language' | 'level' | 'unknown', message: string) =>
      issues.addIssue({ code: 'custom', path: [path], message })
    const read = new Map<string, LanguageSkill>()
    for (let row = 0; row < Math.max(language.length, level.length); row++) {
      const given = { code: language[row] ?? '', level: level[row] ?? '' }
      if (given.code === '' && given.level === '') continue
      const skill = languageSkillSchema.safeParse(given)
      if (skill.success) {
        if (read.has(skill.data.code)) refuse('language', 'Une langue est là deux fois. Gardez une ligne.')
        read.set(skill.data.code, skill.data)
      } else if (skill.error.issues.some((issue) => issue.path[0] === 'code')) {
        refuse('language', 'Choisissez la langue de chaque ligne.')
      } else {
        refuse('level', 'Choisissez un niveau pour chaque langue.')
      }
    }
    if (read.size > 0 && unknown) refuse('unknown', bothAnswers(doNotKnow))
    if (issues.issues.length === 0 && read.size === 0 && !unknown) {
      refuse('language', `Choisissez au moins une langue, ou cochez «\u00a0${doNotKnow}\u00a0».`)
    }
    return { languages: unknown ? null : [...read.values()] }
  })
