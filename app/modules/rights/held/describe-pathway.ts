import { barrierLabels, stepKindLabels, stepOutcomeLabels } from '@/app/modules/pathways/shared'
import { lowerFirst } from '@/app/modules/reference/shared'
import type { HeldTheme } from '../shared'
import { day, mission, type Held } from './held'

/** Her way and what stood in it: typed words for staff, and hers to read (RGPD 15). */
export function describePathway({ rows, staffName }: Held): HeldTheme {
  const steps = rows.steps.map(({ kind, plannedOn, doneOn, outcome, cancelledOn }) => ({
    term: stepKindLabels[kind],
    details:
      doneOn !== null && outcome !== null
        ? `le ${day(doneOn)}\u00a0: ${lowerFirst(stepOutcomeLabels[outcome])}`
        : cancelledOn !== null
          ? `étape annulée le ${day(cancelledOn)}`
          : `prévu le ${day(plannedOn)}`,
  }))
  const standing = rows.barriers.map(({ kind, notedAt, notedBy, stepId }) => ({
    term: `Difficulté notée\u00a0: ${lowerFirst(barrierLabels[kind])}`,
    details: `le ${day(notedAt)} par ${staffName(notedBy)}${stepId === null ? '' : ', réglée depuis'}`,
  }))
  const lines = [...steps, ...standing]
  return {
    id: 'parcours',
    title: 'Votre parcours',
    why: 'Pour savoir où vous en êtes et ce qui vous aiderait. Aucun employeur ne le lit, aucun score n’en tient compte.',
    ground: mission,
    until:
      'Deux ans après votre dernier contact avec la Cité. Une difficulté notée est retirée dès que vous le demandez.',
    correct: null,
    lines: lines.length === 0 ? [{ term: 'Étapes', details: 'aucune' }] : lines,
  }
}
