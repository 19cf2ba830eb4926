import { barrierLabels, stepKindLabels, stepOutcomeLabels } from '@/app/modules/pathways/shared'
import { referralPurposeLabels, shareScopeLabels } from '@/app/modules/teams/shared'
import type { Sentence } from '@/app/words/catalogues/french'
import type { ReferralState } from '@/drizzle/vocabulary'
import type { HeldTheme } from '../shared'
import { day, mission, told, type Held } from './held'

/** Her way and what stood in it: typed words for staff, and hers to read (RGPD 15). */
export function describePathway({ rows, staffName, organisationName, speech }: Held): HeldTheme {
  const { say } = speech
  const on = (moment: Date | string) => day(moment, speech)
  const steps = rows.steps.map(({ kind, plannedOn, doneOn, outcome, cancelledOn }) => ({
    term: told(stepKindLabels[kind], speech),
    details:
      doneOn !== null && outcome !== null
        ? say('{{what}}, le {{day}}', { what: told(stepOutcomeLabels[outcome], speech), day: on(doneOn) })
        : cancelledOn !== null
          ? say('{{what}}, le {{day}}', { what: say('Étape annulée'), day: on(cancelledOn) })
          : say('Prévu : {{day}}', { day: on(plannedOn) }),
  }))
  const standing = rows.barriers.map(({ kind, notedAt, notedBy, stepId }) => ({
    term: say('Difficulté notée'),
    details: [
      told(barrierLabels[kind], speech),
      on(notedAt),
      staffName(notedBy),
      ...(stepId === null ? [] : [say('réglée depuis')]),
    ].join(', '),
  }))
  const team = rows.team.map(({ organisationId, scopes, joinedAt }) => ({
    term: say('Dans votre équipe'),
    details: [
      organisationName(organisationId),
      say('depuis le {{day}}', { day: on(joinedAt) }),
      say('Votre nom et votre profil'),
      ...scopes.map((scope) => told(shareScopeLabels[scope], speech)),
    ].join(', '),
  }))
  const referred = rows.referrals.map(({ toOrganisationId, purpose, sentAt, state }) => ({
    term: say('Aide demandée pour vous'),
    details: [
      told(referralPurposeLabels[purpose], speech),
      organisationName(toOrganisationId),
      on(sentAt),
      say(stateWords[state]),
    ].join(', '),
  }))
  const lines = [...steps, ...standing, ...team, ...referred]
  return {
    id: 'parcours',
    title: say('Votre parcours'),
    why: say(
      'Pour savoir où vous en êtes et ce qui vous aiderait. Aucun employeur ne le lit, aucun score n’en tient compte.',
    ),
    ground: say(mission),
    until: say(
      'Deux ans après votre dernier contact avec la Cité. Une difficulté notée est retirée dès que vous le demandez.',
    ),
    correct: null,
    lines: lines.length === 0 ? [{ term: say('Étapes'), details: say('aucune') }] : lines,
  }
}

const stateWords = {
  sent: 'en attente de réponse',
  accepted: 'acceptée',
  declined: 'déclinée',
  withdrawn: 'retirée',
} as const satisfies Record<ReferralState, Sentence>
