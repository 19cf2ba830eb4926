import {
  groupMeasures,
  type Diagnostic,
  type GroupMeasure,
  type GroupTable,
} from '@/app/modules/figures/shared'
import { column, countCell, peopleBar, textCell, type FigureTable } from './figure-table'

const measureLabels: Record<GroupMeasure, string> = {
  registered: 'Inscrites',
  visible: 'Premier accord',
  called: 'Sur la liste d’appels',
  trained: 'Formation terminée',
  introduced: 'Mises en relation',
  hired: 'Embauchées',
  afterSix: 'En emploi à 6 mois',
}

/** None for another period than a quarter: the page says why. */
export function groupTables({ groups }: Diagnostic): FigureTable[] {
  if (groups === null) return []
  return [
    groupTable(groups.organisations, {
      id: 'structures',
      title: 'Par structure qui accompagne',
      header: 'Structure',
      of: 'la structure qui l’accompagne aujourd’hui',
    }),
    groupTable(groups.neighbourhoods, {
      id: 'quartiers',
      title: 'Par quartier prioritaire',
      header: 'Quartier',
      of: 'le quartier prioritaire de son adresse, quand il a été noté',
    }),
  ]
}

function groupTable(
  { total, lines }: GroupTable,
  words: { id: string; title: string; header: string; of: string },
): FigureTable {
  return {
    id: words.id,
    title: words.title,
    definition: `Les mêmes personnes que plus haut, par ${words.of}\u00a0: chacune dans une seule ligne. Chaque colonne s’additionne jusqu’à son total, même quand des parts ne sont pas dites.`,
    counted: {
      text: 'Une part de moins de cinq personnes n’est pas dite, ni celle qui la suit dans le tableau\u00a0: la soustraction ne la rend pas. Des dates libres ou une année, qui recouvrent des trimestres, ne sont pas détaillées ainsi.',
      by: 'groupPeople, figures/diagnostic',
    },
    chart: {
      groups: lines.flatMap(({ name, people: [registered] }) =>
        registered !== undefined && 'exactly' in registered
          ? [{ label: name, bars: [peopleBar(registered, 'first', ' inscrites')] }]
          : [],
      ),
    },
    columns: [column(words.header, false), ...groupMeasures.map((measure) => column(measureLabels[measure]))],
    rows: [
      ...lines.map(({ name, people }) => ({ key: name, cells: [textCell(name), ...people.map(countCell)] })),
      { key: 'total', cells: [textCell('Total'), ...total.map(countCell)] },
    ],
  }
}
