import { capitalise, travelModeLabels } from '@/app/modules/reference/shared'
import { travelBands, travelModes } from '@/drizzle/vocabulary'
import type { ProfileDocument } from '@/search/documents'
import type { GateName } from '@/search/scoring/gates/gates'
import { tripShare } from '@/search/scoring/parts/mobility-part'
import { travelAssumptions } from '@/search/scoring/travel-time'
import type { MatchWeights } from '@/search/scoring/weights'
import type { AlgorithmDescription } from '../shared'

interface Line {
  term: string
  details: string
}

/**
 * What an engine is given of a person, field by field. A field more does not compile before it is told here; null for
 * what is a number of ours and says nothing of her.
 */
const compared: Record<keyof ProfileDocument, Line | null> = {
  id: null,
  skills: { term: 'Compétences', details: 'comparées à celles que l’offre demande' },
  occupationsSought: { term: 'Métiers recherchés', details: 'comparés au métier de l’offre' },
  occupationsHeld: { term: 'Métiers exercés', details: 'avec les mois, comparés à l’expérience demandée' },
  licences: { term: 'Permis', details: 'si l’offre en demande' },
  certificates: { term: 'Certificats (CACES, habilitations…)', details: 'si l’offre en demande' },
  languages: { term: 'Langues et niveaux', details: 'si l’offre en demande' },
  contracts: { term: 'Contrats acceptés', details: 'comparés à celui de l’offre' },
  availability: { term: 'Moments de travail', details: 'comparés aux horaires de l’offre' },
  availableFrom: { term: 'Date de disponibilité', details: 'comparée à la date de début' },
  homeCell: {
    term: 'Point de départ',
    details: 'une zone d’environ 400 mètres, seulement pour estimer un temps de trajet',
  },
  travelLimits: { term: 'Trajets acceptés', details: 'la durée que la personne accepte, pour chaque moyen' },
  pools: { term: 'Viviers', details: 'si l’offre est réservée à un vivier' },
  exposure: { term: 'Apparitions récentes', details: 'seulement pour départager des scores égaux' },
}

export const describeComparison = (): Line[] => Object.values(compared).flatMap((line) => line ?? [])

/** Each gate of the engine, and no other: one more does not compile before it is told here. */
const gates: Record<GateName, Line> = {
  pool: { term: 'Vivier', details: 'l’offre est réservée à un vivier, et la personne en est membre' },
  contract: { term: 'Contrat', details: 'la personne accepte ce type de contrat' },
  slots: { term: 'Horaires', details: 'la personne est disponible à tous les moments demandés' },
  start: { term: 'Début', details: 'la personne est disponible à la date de début' },
  skills: { term: 'Compétences indispensables', details: 'la personne les a toutes' },
  licences: { term: 'Permis indispensables', details: 'la personne les a' },
  certificates: { term: 'Certificats indispensables', details: 'la personne les a' },
  languages: { term: 'Langues indispensables', details: 'la personne les parle au niveau demandé' },
  travel: {
    term: 'Trajet',
    details: 'un moyen de transport au moins reste dans la durée qu’elle accepte, à ces horaires',
  },
}

export const describeGates = (): Line[] => Object.values(gates)

const percent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 })
const number = new Intl.NumberFormat('fr-FR')

/** What a release is called in the open; the starter vocabulary is the portal’s own choice among ROME’s codes. */
const releaseTitles: Record<string, string> = { starter: 'vocabulaire de départ', rome: 'ROME' }

export function describeCloseness(learned: {
  pairs: number
  least: number | null
  most: number | null
  releases: readonly { source: string; version: string }[]
}): string[] {
  const { pairs, least, most, releases } = learned
  const source = releases
    .map((each) => `${releaseTitles[each.source] ?? each.source} ${each.version}`)
    .join(', ')
  const origin = `Les ressemblances sont apprises du répertoire des métiers (ROME, France Travail)\u00a0: ${source || 'pas encore chargé'}. Elles ne viennent pas de ce que font les personnes du portail.`
  if (pairs === 0 || least === null || most === null) return [origin]
  return [
    origin,
    `Le portail connaît ${number.format(pairs)} paires de compétences proches. Une compétence proche vaut de ${percent.format(least)} à ${percent.format(most)} de celle qui est demandée, selon leur ressemblance, et la meilleure seule compte.`,
  ]
}

/** Nobody's real trip: distances and a few assumptions, written where they are used. */
export function describeTrips(): Line[] {
  return travelModes.map((mode) => {
    const { detour, overheadMinutes, stretches, runsAtNight } = travelAssumptions[mode]
    const speeds = stretches.map(({ upToKilometres, kilometresPerHour }) =>
      Number.isFinite(upToKilometres)
        ? `${number.format(kilometresPerHour)}\u00a0km/h jusqu’à ${number.format(upToKilometres)}\u00a0km`
        : `${number.format(kilometresPerHour)}\u00a0km/h${stretches.length > 1 ? ' au-delà' : ''}`,
    )
    return {
      term: capitalise(travelModeLabels[mode]),
      details: [
        speeds.join(', '),
        `chemin de ${number.format(detour)} fois la distance à vol d’oiseau`,
        ...(overheadMinutes > 0 ? [`${overheadMinutes}\u00a0min en plus`] : []),
        ...(runsAtNight ? [] : ['pas la nuit']),
      ].join(', '),
    }
  })
}

const shownLimits = [30, 45, 60] as const
const onePlace = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** What trips of each band are worth to people who accept so many minutes, as the engine counts them. */
export function tripExamples(weights: MatchWeights): AlgorithmDescription['tripExamples'] {
  return shownLimits.map((limit) => ({
    limit,
    points: travelBands.map((band) =>
      band > limit ? null : onePlace.format(tripShare(band, limit, weights) * weights.points.mobility),
    ),
  }))
}

export function describeTies({
  exposureDays,
  cardsPerPage,
}: {
  exposureDays: number
  cardsPerPage: number
}): string[] {
  return [
    `À score égal, passe d’abord la personne apparue dans le moins de listes d’offres depuis ${exposureDays} jours. À égalité encore, un tirage propre à chaque offre décide.`,
    'Un employeur lit les scores et leurs parties par pas de cinq points\u00a0: au point près, ils diraient des durées et des trajets ce que la carte tait. La page où une personne paraît dépend du score exact\u00a0; sur une page, un même score lu vaut égalité.',
    `Une page de liste montre ${cardsPerPage} profils. Une personne qui correspond à une offre et que personne n’a vue depuis ${exposureDays} jours est signalée à la Cité, avec la raison.`,
  ]
}
