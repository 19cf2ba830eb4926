import { silentChoice } from '@/app/modules/notifications/shared'
import type { Sentence } from '@/app/words/catalogues/french'
import { messageChannels, type MessageChannel, type MessageChoiceWay } from '@/drizzle/vocabulary'
import type { HeldTheme } from '../shared'
import { describeEntry } from './describe-entry'
import { day, mission, type Held } from './held'

const security = 'Sécurité de vos données (RGPD, articles 6.1.c et 32).'

/** What the portal wrote down by itself. */
export function describeTraces(held: Held): HeldTheme[] {
  return [channels(held), messages(held), access(held), exposures(held), journal(held)]
}

/** By what she wants to be written to, as it stands and how it was said. */
function channels({ rows, speech }: Held): HeldTheme {
  const { say } = speech
  return {
    id: 'canaux',
    title: say('Comment nous vous écrivons'),
    why: say('Pour vous écrire comme vous le voulez, et pas autrement.'),
    ground: say(mission),
    until: say('Autant que votre dossier.'),
    correct: { to: 'messages', label: say('Changer mon choix') },
    lines: messageChannels.map((channel) => {
      const chosen = rows.channels.find((row) => row.channel === channel)
      const term = say(channelWords[channel])
      if (chosen === undefined) {
        return {
          term,
          details: say(
            silentChoice[channel] ? 'oui, sans choix de votre part' : 'non, sans choix de votre part',
          ),
        }
      }
      const since = { day: day(chosen.decidedAt, speech) }
      const answer = chosen.wanted
        ? say('oui, depuis le {{day}}', since)
        : say('non, depuis le {{day}}', since)
      return { term, details: `${answer} (${say(wayWords[chosen.way])})` }
    }),
  }
}

const channelWords: Record<MessageChannel, Sentence> = { email: 'Par e-mail', sms: 'Par SMS' }

const wayWords: Record<MessageChoiceWay, Sentence> = {
  online: 'vous-même, en ligne',
  caseworker: 'noté par votre conseiller·ère',
  link: 'par le lien d’un message',
  stop_reply: 'en répondant STOP à un SMS',
}

function messages({ rows, speech }: Held): HeldTheme {
  const { say } = speech
  return {
    id: 'messages',
    title: say('Les messages que nous vous avons envoyés'),
    why: say('Pour ne pas vous envoyer deux fois le même.'),
    ground: say(mission),
    until: say('Trente jours.'),
    correct: null,
    lines: [
      ...rows.mails.map(({ sentAt, refusedAt, subject }) => ({
        term:
          sentAt !== null
            ? day(sentAt, speech)
            : refusedAt !== null
              ? say('Refusé par votre messagerie')
              : say('Pas encore parti'),
        details: subject ?? say('Texte effacé'),
      })),
      ...rows.texts.map(({ sentAt, refusedAt, body }) => ({
        term:
          sentAt !== null
            ? day(sentAt, speech)
            : refusedAt !== null
              ? say('SMS refusé par l’opérateur')
              : say('Pas encore parti'),
        details: say(body === null ? 'Texte effacé' : 'Un court message avec un lien (SMS)'),
      })),
    ],
  }
}

function access({ rows, speech }: Held): HeldTheme {
  const { say } = speech
  return {
    id: 'connexions',
    title: say('Vos connexions'),
    why: say('Pour que vous seul·e entriez dans votre espace.'),
    ground: say(security),
    until: say('Un lien sert quinze minutes, une connexion trente jours au plus.'),
    correct: null,
    lines: [
      ...rows.signInAddress.map(() => ({
        term: say('Adresse de connexion'),
        details: say('enregistrée, une seule par compte'),
      })),
      ...rows.sessions.map(({ createdAt, expiresAt, revokedAt }) => ({
        term: say('Connexion du {{day}}', { day: day(createdAt, speech) }),
        details:
          revokedAt === null
            ? say('jusqu’au {{day}}', { day: day(expiresAt, speech) })
            : say('fermée le {{day}}', { day: day(revokedAt, speech) }),
      })),
      ...rows.signInLinks.map(({ createdAt, usedAt }) => ({
        term: say('Lien du {{day}}', { day: day(createdAt, speech) }),
        details: say(usedAt === null ? 'pas utilisé' : 'utilisé'),
      })),
    ],
  }
}

function exposures({ rows, speech }: Held): HeldTheme {
  const { say, count } = speech
  return {
    id: 'apparitions',
    title: say('Où votre profil est apparu, sans votre nom'),
    why: say('Pour que chacun·e soit vu·e à son tour, et que vous sachiez qui vous a vu·e.'),
    ground: say(mission),
    until: say('Autant que votre dossier.'),
    correct: null,
    lines: [
      {
        term: say('Listes d’offres'),
        details:
          rows.exposures.length === 0
            ? say('aucune pour le moment')
            : count(rows.exposures.length, '{{n}} listes'),
      },
    ],
  }
}

/** A whole file can have a long journal: a page shows its last entries, the export has all. */
const shownEntries = 60

function journal({ rows, speech }: Held): HeldTheme {
  const { say, count } = speech
  const more = rows.journal.length - shownEntries
  return {
    id: 'journal',
    title: say('Le journal de ce qui a été fait'),
    why: say('Pour pouvoir vérifier, après coup, qui a fait quoi avec vos données.'),
    ground: say('Obligation de rendre compte (RGPD, articles 5.2 et 6.1.c).'),
    until: say(
      'Le journal n’est jamais modifié. Il ne contient que des numéros : après un effacement, ils ne mènent plus à vous.',
    ),
    correct: null,
    lines: [
      ...rows.journal
        .slice(0, shownEntries)
        .map((entry) => ({ term: day(entry.at, speech), details: describeEntry(entry, speech) })),
      ...(more > 0 ? [{ term: say('Plus ancien'), details: count(more, '{{n}} lignes dans l’export') }] : []),
    ],
  }
}
