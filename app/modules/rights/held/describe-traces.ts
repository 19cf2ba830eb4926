import type { HeldTheme } from '../shared'
import { describeEntry } from './describe-entry'
import { day, mission, plural, type Held } from './held'

const security = 'Sécurité de vos données (RGPD, articles\u00a06.1.c et 32).'

/** What the portal wrote down by itself. */
export function describeTraces(held: Held): HeldTheme[] {
  return [mails(held), access(held), exposures(held), journal(held)]
}

function mails({ rows }: Held): HeldTheme {
  return {
    id: 'messages',
    title: 'Les messages que nous vous avons envoyés',
    why: 'Pour ne pas vous envoyer deux fois le même.',
    ground: mission,
    until: 'Trente jours.',
    correct: null,
    lines: rows.mails.map(({ sentAt, refusedAt, subject }) => ({
      term:
        sentAt !== null
          ? day(sentAt)
          : refusedAt !== null
            ? 'Refusé par votre messagerie'
            : 'Pas encore parti',
      details: subject ?? 'Texte effacé',
    })),
  }
}

function access({ rows }: Held): HeldTheme {
  return {
    id: 'connexions',
    title: 'Vos connexions',
    why: 'Pour que vous seul·e entriez dans votre espace.',
    ground: security,
    until: 'Un lien sert quinze minutes, une connexion trente jours au plus.',
    correct: null,
    lines: [
      ...rows.signInAddress.map(() => ({
        term: 'Adresse de connexion',
        details: 'enregistrée, une seule par compte',
      })),
      ...rows.sessions.map(({ createdAt, expiresAt, revokedAt }) => ({
        term: `Connexion du ${day(createdAt)}`,
        details: revokedAt === null ? `jusqu’au ${day(expiresAt)}` : `fermée le ${day(revokedAt)}`,
      })),
      ...rows.signInLinks.map(({ createdAt, usedAt }) => ({
        term: `Lien du ${day(createdAt)}`,
        details: usedAt === null ? 'pas utilisé' : 'utilisé',
      })),
    ],
  }
}

function exposures({ rows }: Held): HeldTheme {
  return {
    id: 'apparitions',
    title: 'Où votre profil est apparu, sans votre nom',
    why: 'Pour que chacun·e soit vu·e à son tour, et que vous sachiez qui vous a vu·e.',
    ground: mission,
    until: 'Autant que votre dossier.',
    correct: null,
    lines: [
      {
        term: 'Listes d’offres',
        details:
          rows.exposures.length === 0
            ? 'aucune pour le moment'
            : plural(rows.exposures.length, 'liste', 'listes'),
      },
    ],
  }
}

/** A whole file can have a long journal: a page shows its last entries, the export has all. */
const shownEntries = 60

function journal({ rows }: Held): HeldTheme {
  const more = rows.journal.length - shownEntries
  return {
    id: 'journal',
    title: 'Le journal de ce qui a été fait',
    why: 'Pour pouvoir vérifier, après coup, qui a fait quoi avec vos données.',
    ground: 'Obligation de rendre compte (RGPD, articles\u00a05.2 et 6.1.c).',
    until:
      'Le journal n’est jamais modifié. Il ne contient que des numéros\u00a0: après un effacement, ils ne mènent plus à vous.',
    correct: null,
    lines: [
      ...rows.journal
        .slice(0, shownEntries)
        .map((entry) => ({ term: day(entry.at), details: describeEntry(entry) })),
      ...(more > 0
        ? [{ term: 'Plus ancien', details: `${plural(more, 'ligne', 'lignes')} dans l’export` }]
        : []),
    ],
  }
}
