import { z } from 'zod'
import { occupationCodeSchema } from '@/app/modules/reference/shared'
import type { OccupationCode } from '@/search/documents'
import { doNotKnow, maxHeld, maxHeldMonths, maxSought, noExperience } from './answers'
import { answeredOnce, bothAnswers, box, list, rows } from './fields'

/** Fields `sought` (ROME codes) and `unknown`. */
export const occupationsStep = z
  .object({
    sought: list(
      z
        .array(occupationCodeSchema)
        .transform((codes) => [...new Set(codes)])
        .pipe(z.array(z.string()).max(maxSought, `Choisissez ${maxSought} métiers au plus.`)),
    ),
    unknown: box,
  })
  .superRefine(answeredOnce('sought', 'Choisissez au moins un métier'))
  .transform(({ sought }) => ({ sought }))

const monthsMessage = `Indiquez un nombre de mois entre 0 et ${maxHeldMonths}, par exemple 18.`

/**
 * Rows of two fields that share their position: `held` (ROME code) and `months`. A row without occupation and
 * without months does not count. `none` and `unknown` both leave no occupation held.
 */
export const experienceStep = z
  .object({ held: rows(maxHeld), months: rows(maxHeld), none: box, unknown: box })
  .transform(({ held, months, none, unknown }, issues) => {
    const refuse = (path: 'held' | 'months' | 'unknown' | 'none', message: string) =>
      issues.addIssue({ code: 'custom', path: [path], message })
    const read = new Map<OccupationCode, number>()
    for (let row = 0; row < Math.max(held.length, months.length); row++) {
      const code = held[row] ?? ''
      const typed = months[row] ?? ''
      if (code === '' && typed === '') continue
      const occupation = occupationCodeSchema.safeParse(code)
      if (!occupation.success) refuse('held', 'Choisissez le métier de chaque ligne dans la liste.')
      else if (!/^\d{1,3}$/.test(typed) || Number(typed) > maxHeldMonths) refuse('months', monthsMessage)
      else if (read.has(occupation.data)) refuse('held', 'Un métier est là deux fois. Additionnez les mois.')
      else read.set(occupation.data, Number(typed))
    }
    if (read.size > maxHeld) refuse('held', `Indiquez ${maxHeld} métiers au plus.`)
    if (read.size > 0 && unknown) refuse('unknown', bothAnswers(doNotKnow))
    if (read.size > 0 && none) refuse('none', bothAnswers(noExperience))
    if (issues.issues.length === 0 && read.size === 0 && !none && !unknown) {
      refuse(
        'held',
        `Ajoutez un métier, ou cochez «\u00a0${noExperience}\u00a0» ou «\u00a0${doNotKnow}\u00a0».`,
      )
    }
    return { held: [...read].map(([code, heldMonths]) => ({ code, months: heldMonths })) }
  })
