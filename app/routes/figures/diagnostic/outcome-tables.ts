import type { CallEnd, Diagnostic, ReplyEnd, TrainingEnd, TrainingStep } from '@/app/modules/figures/shared'
import { formatShare } from '@/app/ui/format/number'
import {
  column,
  comparedBars,
  countCell,
  daysCell,
  peopleBar,
  textCell,
  type Cell,
  type FigureTable,
} from './figure-table'

const callLabels: Record<CallEnd, string> = {
  reached: 'Jointes',
  contested: 'Ont dit que ce n’est pas le cas',
  paused: 'Appel reporté, avec une raison',
  tried: 'Essayées sans les joindre',
  nothing: 'Rien de noté',
}

export function callTable({ calls: { now, before } }: Diagnostic): FigureTable {
  return {
    id: 'decrochages',
    title: 'Qui risque de décrocher, et la suite',
    definition:
      'Personnes dont le nom a été lu, dans la période, sur la liste d’appels que font les règles de veille, et ce qui en est venu entre ce jour et la fin de la période. De plusieurs suites, la première du tableau compte\u00a0: les lignes s’additionnent.',
    counted: {
      text: 'Les règles se relisent à chaque ouverture de la liste et rien n’en est gardé, mais le journal écrit chaque nom lu. La liste tient aussi des rappels d’agenda\u00a0: y être n’est pas décrocher. Une personne compte une fois par période.',
      by: 'countCalls, figures/diagnostic',
    },
    chart: {
      groups: [
        { label: 'Sur la liste', bars: comparedBars({ now: now.listed, before: before.listed }) },
        ...now.ends.map(({ end, people }) => ({
          label: callLabels[end],
          bars: [peopleBar(people, 'first')],
        })),
      ],
    },
    columns: [column('Suite', false), column('Personnes'), column('Avant')],
    rows: [
      { key: 'listed', cells: [textCell('Sur la liste'), countCell(now.listed), countCell(before.listed)] },
      ...now.ends.map(({ end, people }, place) => ({
        key: end,
        cells: [
          textCell(callLabels[end]),
          countCell(people),
          countCell(before.ends[place]?.people ?? { hidden: true }),
        ],
      })),
    ],
  }
}

const replyLabels: Record<ReplyEnd, string> = {
  replied: 'Réponse dans les délais',
  late: 'Réponse après l’échéance',
  silent: 'Sans réponse',
  cancelled: 'Annulées avant',
  waiting: 'Encore dans les délais',
}

export function replyTable({ replies: { now, before } }: Diagnostic): FigureTable {
  const rateCell = (rate: number | null): Cell =>
    rate === null ? textCell('–') : { text: formatShare(rate), value: Math.round(rate * 100) / 100 }
  return {
    id: 'reponses',
    title: 'Ce que répondent les employeurs',
    definition:
      'Mises en relation validées dans la période, donc contacts transmis, et ce que l’employeur en a dit avant la fin. Le taux est celui des réponses dans les délais parmi celles qui ont eu une réponse ou dont l’échéance est passée. La médiane compte les jours entre la validation et la réponse.',
    counted: {
      text: 'Une réponse est une rencontre dite par l’employeur. Après l’échéance, c’est ce qu’il a répondu à la demande de nouvelles. Le taux n’est dit que si chaque nombre dont il est fait l’est.',
      by: 'countReplies, figures/diagnostic',
    },
    chart: {
      groups: [
        {
          label: 'Contacts transmis',
          bars: comparedBars({ now: now.given, before: before.given }).map(asContacts),
        },
        ...now.ends.map(({ end, count }) => ({
          label: replyLabels[end],
          bars: [asContacts(peopleBar(count, 'first'))],
        })),
      ],
    },
    columns: [column('Réponse', false), column('Contacts'), column('Avant')],
    rows: [
      { key: 'given', cells: [textCell('Contacts transmis'), countCell(now.given), countCell(before.given)] },
      ...now.ends.map(({ end, count }, place) => ({
        key: end,
        cells: [
          textCell(replyLabels[end]),
          countCell(count),
          countCell(before.ends[place]?.count ?? { hidden: true }),
        ],
      })),
      { key: 'rate', cells: [textCell('Taux de réponse'), rateCell(now.rate), rateCell(before.rate)] },
      { key: 'days', cells: [textCell('Délai médian'), daysCell(now.days), daysCell(before.days)] },
    ],
  }
}

const asContacts = <Drawn extends { label: string }>(bar: Drawn): Drawn => ({
  ...bar,
  label: bar.label.replace(/personnes?/u, (word) => (word === 'personne' ? 'contact' : 'contacts')),
})

const trainingLabels: Record<TrainingStep, string> = {
  training: 'Formation',
  certificate: 'Certificat',
  language_course: 'Cours de langue',
  immersion: 'Immersion',
}

const followedLabels: Record<TrainingEnd, string> = {
  hired: 'Puis une embauche',
  introduced: 'Puis une mise en relation',
  nothing: 'Rien encore',
}

export function trainingTable({ trainings }: Diagnostic): FigureTable {
  const ends = ['hired', 'introduced', 'nothing'] as const satisfies TrainingEnd[]
  return {
    id: 'formations',
    title: 'Ce qui a suivi chaque formation',
    definition:
      'Personnes qui ont terminé une étape de cette sorte dans la période, et le plus avancé de ce qui a suivi avant la fin. C’est ce qui est venu après, pas ce que la formation a causé\u00a0: rien n’est comparé à des personnes qui ne l’ont pas suivie. Qui en a terminé de deux sortes compte dans les deux lignes.',
    counted: {
      text: 'Étapes du parcours notées «\u00a0faite\u00a0», la première de chaque sorte dans la période\u00a0; mises en relation validées et embauches depuis ce jour.',
      by: 'countTrainings, figures/diagnostic',
    },
    chart: {
      groups: trainings.map(({ kind, done }) => ({ label: trainingLabels[kind], bars: comparedBars(done) })),
    },
    columns: [
      column('Étape', false),
      column('Terminées'),
      column('Avant'),
      ...ends.map((end) => column(followedLabels[end])),
    ],
    rows: trainings.map((line) => ({
      key: line.kind,
      cells: [
        textCell(trainingLabels[line.kind]),
        countCell(line.done.now),
        countCell(line.done.before),
        ...ends.map((end) =>
          countCell(line.ends.find((each) => each.end === end)?.people ?? { hidden: true }),
        ),
      ],
    })),
  }
}
