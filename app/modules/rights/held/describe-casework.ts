import {
  contactChannelLabels,
  contactOutcomeLabels,
  nextActionLabels,
  radarRules,
} from '@/app/modules/casework/shared'
import { agreementChannelLabels } from '@/app/modules/introductions/shared'
import { checkInAnswerLabels, checkInWayLabels } from '@/app/modules/profiles/shared'
import type { Sentence } from '@/app/words/catalogues/french'
import type { RadarPauseReason } from '@/drizzle/vocabulary'
import type { HeldTheme } from '../shared'
import { day, mission, told, type Held } from './held'

/** What caseworkers wrote among themselves: hers to read (RGPD 15), whoever it was written for, in the words that they typed. */
export function describeCasework({ rows, staffName, recordedBy: writtenBy, speech }: Held): HeldTheme {
  const { say, inFrench } = speech
  const on = (moment: Date | string) => day(moment, speech)
  const lines = [
    ...rows.nextAction.map(({ kind, dueOn, setBy }) => ({
      term: say('Prochaine étape'),
      details: [told(nextActionLabels[kind], speech), on(dueOn), staffName(setBy)].join(', '),
    })),
    ...rows.notes.map(({ writtenAt, authorId, body }) => ({
      term: say('Note du {{day}}', { day: on(writtenAt) }),
      details: `${inFrench(body)} (${staffName(authorId)})`,
    })),
    ...rows.contacts.map(({ at, channel, outcome, madeBy }) => ({
      term: say('Contact du {{day}}', { day: on(at) }),
      details: [
        told(contactOutcomeLabels[outcome], speech),
        told(contactChannelLabels[channel], speech),
        staffName(madeBy),
      ].join(', '),
    })),
    ...rows.checkInChoice.map(({ way, channel, chosenAt, recordedBy }) => ({
      term: say('Prendre de vos nouvelles'),
      details: [
        say(checkInWayLabels[way]),
        told(agreementChannelLabels[channel], speech),
        on(chosenAt),
        writtenBy(recordedBy),
      ].join(', '),
    })),
    ...rows.checkIns.map(({ askedOn, answer, awayUntil }) => ({
      term: say('« Où en êtes-vous ? » du {{day}}', { day: on(askedOn) }),
      details: [
        say(answer === null ? 'sans réponse' : checkInAnswerLabels[answer]),
        ...(awayUntil === null ? [] : [say('jusqu’au {{day}}', { day: on(awayUntil) })]),
      ].join(', '),
    })),
    ...rows.radarPause.map(({ until, reason, setBy }) => ({
      term: say('Appel reporté'),
      details: [say('jusqu’au {{day}}', { day: on(until) }), say(pauseWords[reason]), staffName(setBy)].join(
        ', ',
      ),
    })),
    ...rows.radarContests.map(({ kind, at }) => ({
      term: say('Raison contestée le {{day}}', { day: on(at) }),
      details: told(radarRules[kind].label, speech),
    })),
    ...rows.handovers.map(({ at, fromId, toId, note }) => ({
      term: say('Dossier confié le {{day}}', { day: on(at) }),
      details: [
        fromId === null
          ? say('à {{who}}', { who: staffName(toId) })
          : say('de {{from}} à {{who}}', { from: staffName(fromId), who: staffName(toId) }),
        ...(note === null ? [] : [inFrench(note)]),
      ].join(', '),
    })),
  ]
  return {
    id: 'suivi',
    title: say('Ce que vos conseiller·ères ont noté'),
    why: say('Pour vous accompagner sans vous faire tout redire. Aucun employeur ne le lit.'),
    ground: say(mission),
    until: say('Deux ans après votre dernier contact avec la Cité, ou dès que vous demandez l’effacement.'),
    correct: null,
    lines: lines.length === 0 ? [{ term: say('Notes'), details: say('aucune') }] : lines,
  }
}

const pauseWords = {
  agreed_with_her: 'convenu avec vous',
  away: 'absence',
  in_training: 'en formation',
  seen_by_partner: 'rencontre avec un partenaire',
} as const satisfies Record<RadarPauseReason, Sentence>
