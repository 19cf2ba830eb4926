import { travelModeLabels } from '@/app/modules/reference/shared'
import { travelBands, travelModes } from '@/drizzle/vocabulary'
import type { Sentence } from '@/app/words/catalogues/french'
import type { Speech } from '@/app/words/speech'
import type { ProfileDocument } from '@/search/documents'
import type { GateName } from '@/search/scoring/gates/gates'
import { tripShare } from '@/search/scoring/parts/mobility-part'
import { travelAssumptions } from '@/search/scoring/travel-time'
import type { MatchWeights } from '@/search/scoring/weights'
import type { AlgorithmDescription } from '../shared'

interface Line {
  term: Sentence
  details: Sentence
}

type Told = Record<keyof Line, string>

const tellLine =
  ({ say }: Speech) =>
  ({ term, details }: Line): Told => ({ term: say(term), details: say(details) })

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
    details:
      'le milieu d’un secteur où vivent au moins cinq personnes visibles, seulement pour estimer un temps de trajet',
  },
  travelLimits: { term: 'Trajets acceptés', details: 'la durée que la personne accepte, pour chaque moyen' },
  pools: { term: 'Viviers', details: 'si l’offre est réservée à un vivier' },
  exposure: { term: 'Apparitions récentes', details: 'seulement pour départager des scores égaux' },
}

export const describeComparison = (speech: Speech): Told[] =>
  Object.values(compared)
    .flatMap((line) => line ?? [])
    .map(tellLine(speech))

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

export const describeGates = (speech: Speech): Told[] => Object.values(gates).map(tellLine(speech))

/** What a release is called in the open; the starter vocabulary is the portal’s own choice among ROME’s codes. */
const releaseTitles: Record<string, Sentence | undefined> = { starter: 'vocabulaire de départ' }
const releaseNames: Record<string, string | undefined> = { rome: 'ROME' }

export function describeCloseness(
  learned: {
    pairs: number
    least: number | null
    most: number | null
    releases: readonly { source: string; version: string }[]
  },
  { say, number, share }: Speech,
): string[] {
  const { pairs, least, most, releases } = learned
  const nameOf = (source: string) => {
    const title = releaseTitles[source]
    return title === undefined ? (releaseNames[source] ?? source) : say(title)
  }
  const source = releases.map((each) => `${nameOf(each.source)} ${each.version}`).join(', ')
  const origin = say(
    'Les ressemblances sont apprises du répertoire des métiers (ROME, France Travail) : {{source}}. Elles ne viennent pas de ce que font les personnes du portail.',
    { source: source || say('pas encore chargé') },
  )
  if (pairs === 0 || least === null || most === null) return [origin]
  return [
    origin,
    say(
      'Le portail connaît {{pairs}} paires de compétences proches. Une compétence proche vaut de {{least}} à {{most}} de celle qui est demandée, selon leur ressemblance, et la meilleure seule compte.',
      { pairs: number(pairs), least: share(least), most: share(most) },
    ),
  ]
}

/** Nobody's real trip: distances and a few assumptions, written where they are used. */
export function describeTrips({ say, tell, language }: Speech): Told[] {
  return travelModes.map((mode) => {
    const { detour, overheadMinutes, stretches, runsAtNight } = travelAssumptions[mode]
    const speeds = stretches.map(({ upToKilometres, kilometresPerHour: speed }) =>
      Number.isFinite(upToKilometres)
        ? say('{{speed}} km/h jusqu’à {{distance}} km', { speed, distance: upToKilometres })
        : say(stretches.length > 1 ? '{{speed}} km/h au-delà' : '{{speed}} km/h', { speed }),
    )
    const name = tell(travelModeLabels[mode])
    return {
      term: name.charAt(0).toLocaleUpperCase(language) + name.slice(1),
      details: [
        speeds.join(', '),
        say('chemin de {{factor}} fois la distance à vol d’oiseau', { factor: detour }),
        ...(overheadMinutes > 0 ? [say('{{minutes}} min en plus', { minutes: overheadMinutes })] : []),
        ...(runsAtNight ? [] : [say('pas la nuit')]),
      ].join(', '),
    }
  })
}

const shownLimits = [30, 45, 60] as const

/** What trips of each band are worth to people who accept so many minutes, as the engine counts them. */
export function tripExamples(
  weights: MatchWeights,
  { number }: Speech,
): AlgorithmDescription['tripExamples'] {
  const toOnePlace = (value: number) => number(Math.round(value * 10) / 10)
  return shownLimits.map((limit) => ({
    limit,
    points: travelBands.map((band) =>
      band > limit ? null : toOnePlace(tripShare(band, limit, weights) * weights.points.mobility),
    ),
  }))
}

export function describeTies(
  { exposureDays, cardsPerPage }: { exposureDays: number; cardsPerPage: number },
  { say, count }: Speech,
): string[] {
  return [
    count(
      exposureDays,
      'À score égal, passe d’abord la personne apparue dans le moins de listes d’offres depuis {{n}} jours. À égalité encore, un tirage propre à chaque offre décide.',
    ),
    say(
      'Un employeur lit les scores et leurs parties par pas de cinq points : au point près, ils diraient des durées et des trajets ce que la carte tait. La page où une personne paraît dépend du score exact ; sur une page, un même score lu vaut égalité.',
    ),
    count(
      exposureDays,
      'Une page de liste montre {{cards}} profils. Une personne qui correspond à une offre et que personne n’a vue depuis {{n}} jours est signalée à la Cité, avec la raison.',
      { cards: cardsPerPage },
    ),
  ]
}
