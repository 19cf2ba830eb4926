import type { Diagnostic, FlowEnd, FlowState } from '@/app/modules/figures/shared'
import { column, comparedBars, countCell, daysCell, textCell, type FigureTable } from './figure-table'

const stateLabels: Record<FlowState, string> = {
  registered: 'Inscription',
  told: 'Profil raconté',
  visible: 'Accord pour être visible',
  introduced: 'Mise en relation validée',
  met: 'Entretien',
  hired: 'Embauche',
  afterOne: 'En emploi à 1 mois',
  afterThree: 'En emploi à 3 mois',
  afterSix: 'En emploi à 6 mois',
}

const endLabels: Record<FlowEnd, string> = {
  further: 'Allées plus loin',
  still: 'Encore là',
  withdrawn: 'Accord retiré',
  ran_out: 'Accord échu',
  left_work: 'Emploi quitté',
}

const ends = ['further', 'still', 'withdrawn', 'ran_out', 'left_work'] as const satisfies FlowEnd[]

export function flowTable({ flow }: Diagnostic): FigureTable {
  return {
    id: 'parcours',
    title: 'Du premier contact à l’emploi durable',
    definition:
      'Personnes qui ont atteint chaque étape pour la première fois dans la période. La médiane est le nombre de jours jusqu’à une étape plus avancée, pour celles qui l’ont atteinte avant la fin. Les colonnes suivantes disent où en sont, à la fin de la période, celles qui sont entrées\u00a0: leur somme est le nombre d’entrées, même quand une part n’est pas dite.',
    counted: {
      text: 'Une ligne par personne avec le premier jour de chaque étape (inscription, première réponse au profil, premier accord, première validation, première rencontre, première embauche, points à 1, 3 et 6 mois «\u00a0en emploi\u00a0»). Qui a effacé ses données n’est plus comptée. Un tiret\u00a0: cette issue n’existe pas à cette étape, ou moins de cinq personnes sont allées plus loin.',
      by: 'countFlow(readPeople), figures/diagnostic',
    },
    chart: {
      groups: flow.map(({ state, entered }) => ({ label: stateLabels[state], bars: comparedBars(entered) })),
    },
    columns: [
      column('Étape', false),
      column('Entrées'),
      column('Entrées avant'),
      column('Médiane'),
      column('Médiane avant'),
      ...ends.map((end) => column(endLabels[end])),
    ],
    rows: flow.map((line) => ({
      key: line.state,
      cells: [
        textCell(stateLabels[line.state]),
        countCell(line.entered.now),
        countCell(line.entered.before),
        daysCell(line.days.now),
        daysCell(line.days.before),
        ...ends.map((end) => {
          const part = line.ends.find((each) => each.end === end)
          return part === undefined ? textCell('–') : countCell(part.people)
        }),
      ],
    })),
  }
}
