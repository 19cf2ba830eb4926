import type { Reference } from '@/app/modules/reference/index.server'
import {
  capitalise,
  dayPartLabels,
  languageLabels,
  languageLevelLabels,
  licenceLabels,
  weekdayLabels,
} from '@/app/modules/reference/shared'
import { dayParts, languageCodes, languageLevels, licenceCodes, weekdays } from '@/drizzle/vocabulary'
import { experienceBandLabels } from '../experience-band-labels'
import { experienceBands } from '../masking/mask-profile'
import type { CardWish } from './card-filter'

/** `permis B`, `français (B1, conversation courante)`, `lundi matin`: what a card has to say, as a filter names it. */
export function describeWish(
  { kind, value }: CardWish,
  labels: Pick<Reference, 'skillLabel' | 'families'>,
): string {
  switch (kind) {
    case 'family':
      return labels.families().find(({ code }) => code === value)?.label ?? value
    case 'experience': {
      const band = experienceBands.find((each) => each === value)
      return band ? capitalise(experienceBandLabels[band]) : value
    }
    case 'licence': {
      const code = licenceCodes.find((each) => each === value)
      return `Permis ${code ? licenceLabels[code] : value}`
    }
    case 'certificate':
    case 'skill':
      return labels.skillLabel(Number(value))
    case 'language': {
      const code = languageCodes.find((each) => value.startsWith(`${each}-`))
      const level = languageLevels.find((each) => value.endsWith(`-${each}`))
      return code && level
        ? `${capitalise(languageLabels[code])} (${level}, ${languageLevelLabels[level]})`
        : value
    }
    case 'slot': {
      const day = weekdays.find((each) => value.startsWith(`${each}-`))
      const part = dayParts.find((each) => value.endsWith(`-${each}`))
      return day && part ? `${capitalise(weekdayLabels[day])} ${dayPartLabels[part]}` : value
    }
  }
}
