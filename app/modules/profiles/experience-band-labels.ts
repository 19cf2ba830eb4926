import type { ExperienceBand } from './masking/mask-profile'

export const experienceBandLabels: Record<ExperienceBand, string> = {
  under_one_year: 'moins d’un an',
  one_year_or_more: '1 an et plus',
  one_to_three_years: '1 à 3 ans',
  three_years_or_more: '3 ans et plus',
}
