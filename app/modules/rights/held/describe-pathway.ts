import { barrierLabels, stepKindLabels, stepOutcomeLabels } from '@/app/modules/pathways/shared'
import { lowerFirst } from '@/app/modules/reference/shared'
import { referralPurposeLabels, shareScopeLabels } from '@/app/modules/teams/shared'
import type { ReferralState, ShareScope } from '@/drizzle/vocabulary'
import type { HeldTheme } from '../shared'
import { day, mission, type Held } from './held'

/** Her way and what stood in it: typed words for staff, and hers to read (RGPD 15). */
export function describePathway({ rows, staffName, organisationName }: Held): HeldTheme {
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
  const team = rows.team.map(({ organisationId, scopes, joinedAt }) => ({
    term: `Dans votre équipe\u00a0: ${organisationName(organisationId)}`,
    details: [`depuis le ${day(joinedAt)}`, 'nom et profil', ...scopes.map(scopeWords)].join(', '),
  }))
  const referred = rows.referrals.map(({ toOrganisationId, purpose, sentAt, state }) => ({
    term: `Orienté·e vers ${organisationName(toOrganisationId)}`,
    details: `le ${day(sentAt)}, ${lowerFirst(referralPurposeLabels[purpose])}\u00a0: ${stateWords[state]}`,
  }))
  const lines = [...steps, ...standing, ...team, ...referred]
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

const scopeWords = (scope: ShareScope) => lowerFirst(shareScopeLabels[scope])

const stateWords: Record<ReferralState, string> = {
  sent: 'en attente de réponse',
  accepted: 'acceptée',
  declined: 'déclinée',
  withdrawn: 'retirée',
}
