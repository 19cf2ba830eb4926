import type { ContractKind } from '@/drizzle/vocabulary'
import type { OpenToAll } from './get-open-to-all.server'

/** Hours of a full week (Code du travail, L3121-27). */
const fullWeek = 35

/**
 * The offer as search engines read it: https://schema.org/JobPosting. `description` is HTML, as they ask; of the place it tells
 * no more than the page does.
 * @param url of the offer’s own page.
 */
export function toJobPosting({ details, facts }: OpenToAll, url: string): Record<string, unknown> {
  const { offer } = details
  const lines = facts.map(({ term, details: text }) => `<li>${escape(`${term}\u00a0: ${text}`)}</li>`)
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: details.title,
    description: `<ul>${lines.join('')}</ul>`,
    identifier: { '@type': 'PropertyValue', name: 'La Cité de l’emploi', value: details.id },
    url,
    directApply: true,
    datePosted: details.publishedAt?.toISOString().slice(0, 10),
    validThrough: offer.deadline ?? undefined,
    employmentType: employmentTypes(offer.contract, offer.hoursPerWeek),
    totalJobOpenings: details.openings,
    hiringOrganization: { '@type': 'Organization', name: details.establishmentName },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: details.workplaceLabel ?? 'Strasbourg',
        addressRegion: 'Grand Est',
        addressCountry: 'FR',
      },
    },
    baseSalary: payOf(offer.hourlyPayMin, offer.hourlyPayMax),
    experienceRequirements:
      offer.experienceMonths === null || offer.experienceMonths === 0
        ? undefined
        : {
            '@type': 'OccupationalExperienceRequirements',
            monthsOfExperience: offer.experienceMonths,
          },
  }
}

function payOf(min: number | null, max: number | null): Record<string, unknown> | undefined {
  if (min === null) return undefined
  return {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', unitText: 'HOUR', minValue: min, maxValue: max ?? min },
  }
}

/** The words of schema.org for what they have words for. */
function employmentTypes(contract: ContractKind | null, hours: number | null): string[] {
  const length = hours === null ? [] : [hours < fullWeek ? 'PART_TIME' : 'FULL_TIME']
  switch (contract) {
    case 'fixed_term':
    case 'temporary':
    case 'seasonal':
    case 'insertion':
      return [...length, 'TEMPORARY']
    case 'apprenticeship':
    case 'professional_training':
      return [...length, 'OTHER']
    case 'permanent':
    case null:
      return length.length === 0 ? ['FULL_TIME'] : length
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign)
}
