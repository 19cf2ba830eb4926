import type { AskedLine, Diagnostic } from '@/app/modules/figures/shared'
import { plural } from '@/app/ui/format/number'
import { column, countCell, numberCell, peopleBar, textCell, type FigureTable } from './figure-table'

/** Beyond these a chart is longer than one reads; the table has them all. */
const mostDrawn = 10

const openingsBar = (openings: number) => ({
  value: openings,
  label: plural(openings, 'poste', 'postes'),
  tone: 'second' as const,
})

export function familyTable({ families }: Diagnostic): FigureTable {
  return {
    id: 'familles',
    title: 'Personnes et offres, par famille de métiers',
    definition:
      'À la fin de la période\u00a0: personnes dont l’accord pour être visible est en cours et qui cherchent un métier de la famille, et offres ouvertes avec leurs postes. Une personne peut chercher dans plusieurs familles\u00a0: la somme des lignes dépasse le nombre de personnes. Ce que chacune cherche est ce qu’elle en dit aujourd’hui.',
    counted: {
      text: 'Une offre est ouverte ce jour-là si elle était publiée et pas encore fermée\u00a0; celles qui sont en pause aujourd’hui ne comptent pas. Les familles sont dans l’ordre de leurs postes.',
      by: 'countFamiliesAt, figures/diagnostic',
    },
    chart: {
      groups: families.slice(0, mostDrawn).map(({ label, people, openings }) => ({
        label,
        bars: [peopleBar(people.now, 'first'), openingsBar(openings.now)],
      })),
    },
    columns: [
      column('Famille de métiers', false),
      column('Personnes'),
      column('Personnes avant'),
      column('Offres'),
      column('Postes'),
      column('Postes avant'),
    ],
    rows: families.map(({ code, label, people, offers, openings }) => ({
      key: code,
      cells: [
        textCell(label),
        countCell(people.now),
        countCell(people.before),
        numberCell(offers),
        numberCell(openings.now),
        numberCell(openings.before),
      ],
    })),
  }
}

const kindLabels: Record<AskedLine['kind'], string> = {
  licence: 'Permis',
  certificate: 'Certificat',
  skill: 'Compétence',
}

export function askedTable({ asked }: Diagnostic): FigureTable {
  return {
    id: 'manques',
    title: 'Ce que les offres demandent, et qui l’a',
    definition:
      'À la fin de la période\u00a0: les douze permis, certificats et compétences que demandent le plus de postes ouverts, et combien de personnes visibles disent l’avoir. Qui n’a rien dit n’est pas comptée\u00a0: elle l’a peut-être. «\u00a0Manque\u00a0»\u00a0: moins de personnes que de postes\u00a0; le dessin montre ce qui manque.',
    counted: {
      text: 'Un permis plus large compte pour celui qu’il comprend. Indispensable ou non, ce qu’une offre demande compte une fois par poste. Une offre demande plusieurs choses\u00a0: les lignes ne s’additionnent pas.',
      by: 'countAsked, figures/diagnostic',
    },
    chart: {
      groups: asked
        .filter(({ short }) => short)
        .slice(0, mostDrawn)
        .map(({ label, people, openings }) => ({
          label,
          bars: [peopleBar(people, 'first'), openingsBar(openings)],
        })),
    },
    columns: [
      column('Demandé', false),
      column('Sorte', false),
      column('Offres'),
      column('Postes'),
      column('Personnes qui l’ont'),
      column('Manque', false),
    ],
    rows: asked.map(({ kind, code, label, offers, openings, people, short }) => ({
      key: `${kind} ${code}`,
      cells: [
        textCell(label),
        textCell(kindLabels[kind]),
        numberCell(offers),
        numberCell(openings),
        countCell(people),
        textCell(short ? 'oui' : 'non'),
      ],
    })),
  }
}
