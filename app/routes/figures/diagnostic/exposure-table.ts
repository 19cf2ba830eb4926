import type { Diagnostic } from '@/app/modules/figures/shared'
import { formatDate } from '@/app/ui/format/date'
import { column, comparedBars, countCell, textCell, type Cell, type FigureTable } from './figure-table'

const coefficient = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

const giniCell = (gini: number | null): Cell =>
  gini === null ? textCell('–') : { text: coefficient.format(gini), value: Math.round(gini * 100) / 100 }

const none = textCell('–')

export function exposureTable({ exposure: { measured, shown }, visible }: Diagnostic): FigureTable {
  const { now, before } = measured
  const each = (cell: (of: NonNullable<typeof now>) => Cell) => [
    now === null ? none : cell(now),
    before === null ? none : cell(before),
  ]
  return {
    id: 'exposition',
    title: 'Qui est montré aux employeurs',
    definition:
      'Chaque nuit, le portail regarde toutes les personnes visibles à qui une offre publiée est ouverte\u00a0: combien aucun employeur n’a vues sur une liste depuis 30 jours, et l’indice de Gini du nombre de listes où chacune figure (0\u00a0: toutes autant\u00a0; 1\u00a0: une seule). La dernière mesure de la période est donnée. Tant que la période court, s’y ajoutent les personnes visibles qui n’ont jamais figuré sur une liste, et l’indice de toutes les personnes visibles sur les listes de la période.',
    counted: {
      text: 'Une personne compte une fois par offre sur la liste de laquelle elle a été montrée, au dernier jour. Une fois la période passée, ce qui a été montré de nouveau depuis y manquerait\u00a0: ces deux lignes ne sont alors plus dites.',
      by: 'measureExposure, figures/diagnostic\u00a0; measureFairness chaque nuit',
    },
    chart: {
      groups:
        now === null
          ? []
          : [
              {
                label: 'Jamais montrées en 30 jours',
                bars:
                  before === null
                    ? comparedBars({ now: now.unseen, before: now.unseen }).slice(0, 1)
                    : comparedBars({ now: now.unseen, before: before.unseen }),
              },
            ],
    },
    columns: [column('Mesure', false), column('Période'), column('Période d’avant')],
    rows: [
      { key: 'on', cells: [textCell('Jour de la mesure'), ...each(({ on }) => textCell(formatDate(on)))] },
      {
        key: 'eligible',
        cells: [textCell('À qui une offre est ouverte'), ...each((of) => countCell(of.eligible))],
      },
      {
        key: 'unseen',
        cells: [textCell('Dont jamais montrées en 30 jours'), ...each((of) => countCell(of.unseen))],
      },
      { key: 'gini', cells: [textCell('Indice de Gini'), ...each((of) => giniCell(of.gini))] },
      {
        key: 'visible',
        cells: [textCell('Personnes visibles à la fin'), countCell(visible.now), countCell(visible.before)],
      },
      {
        key: 'never',
        cells: [textCell('Dont jamais sur une liste'), shown === null ? none : countCell(shown.never), none],
      },
      {
        key: 'shown-gini',
        cells: [textCell('Indice de Gini, toutes les visibles'), giniCell(shown?.gini ?? null), none],
      },
    ],
  }
}
