import { z } from 'zod'
import { isId } from '@/drizzle/ids'
import { schemeCodes } from '@/drizzle/vocabulary'
import { allowances, levels, withoutWorkBands } from './eligibility/situation'

const list = 'Choisissez une réponse de la liste.'

/** An empty answer is one that is not known. */
const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .union([z.literal(''), z.enum(values)], list)
    .default('')
    .transform((value) => (value === '' ? null : value))
const yesOrNo = choice(['yes', 'no']).transform((value) => (value === null ? null : value === 'yes'))

export const situationSchema = z.object({
  allowance: choice(allowances),
  withoutWork: choice(withoutWorkBands),
  level: choice(levels),
  studies: yesOrNo,
  jobseeker: yesOrNo,
})

export const schemeSchema = z.object({ scheme: z.enum(schemeCodes, 'Choisissez un dispositif de la liste.') })

export const enrolmentSchema = z.object({
  enrolmentId: z.string().refine(isId, 'Rechargez la page et recommencez.'),
})
