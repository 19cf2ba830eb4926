import { guardCount, guardedCountText, k } from '../shared'
import type { ReplayReport } from './replay/replay-report'
import type { ReplayView } from './weights-view'

const share = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 })
const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
const gini = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

const giniText = (value: number | null) => (value === null ? 'sans objet' : gini.format(value))
const people = (count: number) => guardedCountText(guardCount(count))
const shareOf = (part: number, whole: number) => share.format(whole === 0 ? 0 : part / whole)

/** A replay in words: people by public reference or counted from five up, never by name. */
export function describeReplay(report: ReplayReport): ReplayView {
  return {
    summary: [
      {
        term: 'Offres rejouées',
        details: `${number.format(report.offers.length)}, publiées ces ${report.days} derniers jours`,
      },
      { term: 'Personnes visibles aujourd’hui', details: people(report.people) },
      {
        term: 'Places des premières pages qui changent de personne',
        details: shareOf(report.changed, report.places),
      },
      {
        term: 'Places prises par quelqu’un qui n’était pas sur la première page',
        details: shareOf(report.entered, report.places),
      },
      {
        term: 'Déplacement moyen sur une première page',
        details: `${number.format(report.meanMove)} place${report.meanMove < 2 ? '' : 's'}`,
      },
      { term: 'Personnes plus souvent montrées', details: people(report.shownMore) },
      { term: 'Personnes moins souvent montrées', details: people(report.shownLess) },
      {
        term: 'Inégalité d’exposition (Gini, de 0 à 1)',
        details: `${giniText(report.gini.before)} avant, ${giniText(report.gini.after)} après`,
      },
    ],
    offers: report.offers.map((offer) => {
      const few = offer.people < k
      return {
        title: offer.title,
        people: people(offer.people),
        changed: few ? null : shareOf(offer.changed, offer.places),
        entered: few ? null : shareOf(offer.entered, offer.places),
        moves: few ? [] : offer.moves.map((move) => describeMove(move, report.depth)),
      }
    }),
  }
}

function describeMove(
  { reference, before, after }: ReplayReport['offers'][number]['moves'][number],
  depth: number,
): ReplayView['offers'][number]['moves'][number] {
  const beyond = `au-delà de la ${depth}e`
  const rises = (after ?? Infinity) < (before ?? Infinity)
  return {
    reference,
    direction: rises ? 'up' : 'down',
    text: `${before === null ? beyond : ordinal(before)}\u00a0→\u00a0${after === null ? beyond : ordinal(after)}`,
  }
}

const ordinal = (place: number) => (place === 1 ? '1re' : `${place}e`)
