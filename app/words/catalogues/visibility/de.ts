import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const de: Translation<typeof french> = {
  sentences: {
    'Ma visibilité': 'Meine Sichtbarkeit',
    'Voulez-vous être visible des employeurs ?': 'Möchten Sie für Arbeitgeber sichtbar sein?',
    'Vous êtes visible': 'Sie sind sichtbar',
    'Ils voient ce que vous savez faire, sans votre nom. Vous pouvez arrêter à tout moment.':
      'Sie sehen, was Sie können, ohne Ihren Namen. Sie können jederzeit aufhören.',
    'Jusqu’au {{date}}, sans votre nom.': 'Bis zum {{date}}, ohne Ihren Namen.',
    'Ce que cela veut dire': 'Was das bedeutet',
    'Ce que voient les employeurs': 'Was Arbeitgeber sehen',
    'Votre famille de métiers et votre expérience, en gros.': 'Ihr Berufsfeld und Ihre Erfahrung, ungefähr.',
    'Vos compétences, permis, certificats et langues.':
      'Ihre Fähigkeiten, Führerscheine, Zertifikate und Sprachen.',
    'Vos jours et moments de travail possibles.': 'Ihre möglichen Arbeitstage und -zeiten.',
    'Un temps de trajet approximatif jusqu’à leur site.': 'Eine ungefähre Fahrzeit bis zu ihrem Standort.',
    'Ce qu’ils ne voient jamais avant votre accord': 'Was sie vor Ihrer Zustimmung nie sehen',
    'Votre nom, votre téléphone, votre e-mail, votre adresse et votre âge.':
      'Ihr Name, Ihr Telefon, Ihre E-Mail-Adresse, Ihre Anschrift und Ihr Alter.',
    'Votre quartier, et qui vous accompagne.': 'Ihr Viertel, und wer Sie begleitet.',
    'Qui voit votre dossier complet': 'Wer Ihre ganze Akte sieht',
    'Vous.': 'Sie.',
    'Les conseillers et conseillères de la Cité de l’emploi. Chaque lecture est enregistrée.':
      'Die Beraterinnen und Berater der Cité de l’emploi. Jedes Lesen wird aufgezeichnet.',
    'Quand un employeur reçoit vos coordonnées': 'Wann ein Arbeitgeber Ihre Kontaktdaten bekommt',
    'Seulement si vous dites oui à cette offre, et si un conseiller ou une conseillère valide.':
      'Nur wenn Sie zu diesem Angebot Ja sagen und eine Beraterin oder ein Berater zustimmt.',
    'Pour une durée limitée.': 'Für begrenzte Zeit.',
    'Comment arrêter': 'Wie Sie aufhören',
    'À tout moment, en un clic dans votre espace, ou en le disant à la Cité.':
      'Jederzeit, mit einem Klick in Ihrem Bereich, oder indem Sie es der Cité sagen.',
    'Vous disparaissez aussitôt des listes et vos coordonnées sont refermées.':
      'Sie verschwinden sofort aus den Listen, und Ihre Kontaktdaten werden geschlossen.',
    'Sans nouvel accord de votre part, tout s’arrête au bout de 6 mois.':
      'Ohne Ihre neue Zustimmung endet alles nach 6 Monaten.',
    'Un employeur peut-il lire votre nom avant que vous disiez oui à son offre ?':
      'Kann ein Arbeitgeber Ihren Namen lesen, bevor Sie zu seinem Angebot Ja sagen?',
    Non: 'Nein',
    Oui: 'Ja',
    'Dans quels viviers voulez-vous être ?': 'In welchen Pools möchten Sie sein?',
    'Un vivier est une liste de profils sans nom, que des employeurs peuvent consulter.':
      'Ein Pool ist eine Liste von Profilen ohne Namen, die Arbeitgeber lesen können.',
    'Votre accord': 'Ihre Zustimmung',
    'J’ai lu ce texte et je suis d’accord.': 'Ich habe diesen Text gelesen und stimme zu.',
    'Devenir visible': 'Sichtbar werden',
    'Pas maintenant': 'Nicht jetzt',
    Arrêter: 'Aufhören',
    'Vous disparaissez aussitôt de toutes les listes. Les mises en relation en cours s’arrêtent et vos coordonnées sont refermées.':
      'Sie verschwinden sofort aus allen Listen. Laufende Vermittlungen enden, und Ihre Kontaktdaten werden geschlossen.',
    'Ne plus être visible': 'Nicht mehr sichtbar sein',
    'Continuer plus longtemps': 'Länger weitermachen',
    'L’accord donné le {{since}} vaut jusqu’au {{until}}. Un nouvel accord le fait durer {{months}} mois à partir d’aujourd’hui.':
      'Die Zustimmung vom {{since}} gilt bis zum {{until}}. Mit einer neuen gilt sie ab heute {{months}} Monate.',
    'Prolonger mon accord': 'Meine Zustimmung verlängern',
    'Changer de viviers': 'Pools ändern',
    Viviers: 'Pools (Listen)',
    'Enregistrer ces viviers': 'Diese Pools speichern',
    'Vous n’êtes plus visible': 'Sie sind nicht mehr sichtbar',
    'Aucun employeur ne trouve plus votre profil.': 'Kein Arbeitgeber findet mehr Ihr Profil.',
    'Votre profil reste enregistré : il suffit d’un nouvel accord pour redevenir visible.':
      'Ihr Profil bleibt gespeichert: Eine neue Zustimmung genügt, um wieder sichtbar zu sein.',
    'Aucune mise en relation n’était en cours.': 'Es lief keine Vermittlung.',
    'Sans nom et sans coordonnées. Votre accord est demandé avant chaque mise en relation.':
      'Ohne Namen und ohne Kontaktdaten. Vor jeder Vermittlung werden Sie gefragt.',
    'L’accord est prolongé': 'Die Zustimmung ist verlängert',
    'Les viviers sont enregistrés': 'Die Pools sind gespeichert',
    'Cochez la case pour enregistrer l’accord.': 'Kreuzen Sie das Kästchen an, um zuzustimmen.',
    'Ce texte a changé depuis que vous l’avez ouvert. Rechargez la page pour le relire.':
      'Dieser Text hat sich geändert, seit Sie ihn geöffnet haben. Laden Sie die Seite neu und lesen Sie ihn noch einmal.',
    'Relisez le texte : aucun employeur ne lit un nom avant que la personne ait dit oui à son offre.':
      'Lesen Sie den Text noch einmal: Kein Arbeitgeber liest einen Namen, bevor die Person zu seinem Angebot Ja gesagt hat.',
    'Un accord est déjà en cours : il n’y a rien à refaire.':
      'Es gilt schon eine Zustimmung: Sie müssen nichts noch einmal tun.',
    'L’accord a pris fin : pour être de nouveau visible, donnez-le à nouveau.':
      'Die Zustimmung ist abgelaufen: Geben Sie sie noch einmal, um wieder sichtbar zu sein.',
    'Choisissez un vivier dans la liste.': 'Wählen Sie einen Pool aus der Liste.',
    'Choisissez au moins un vivier.': 'Wählen Sie mindestens einen Pool.',
    'Choisissez moins de viviers.': 'Wählen Sie weniger Pools.',
    'Un de ces viviers n’existe plus. Choisissez dans la liste.':
      'Einen dieser Pools gibt es nicht mehr. Wählen Sie aus der Liste.',
    'Choisissez la langue.': 'Wählen Sie die Sprache.',
    'Merci, c’est noté': 'Danke, ist notiert',
    'Rien n’a changé': 'Es hat sich nichts geändert',
    'Un lien sert une seule fois, pendant 30 jours. Pour confirmer ou changer votre profil, entrez dans votre espace.':
      'Ein Link gilt einmal, 30 Tage lang. Um Ihr Profil zu bestätigen oder zu ändern, gehen Sie in Ihren Bereich.',
    'Ce lien a déjà servi ou n’est plus valable.': 'Dieser Link wurde schon benutzt oder gilt nicht mehr.',
  },
  counted: {
    '{{n}} mises en relation en cours sont arrêtées : les employeurs n’ont pas, ou plus, les coordonnées.': {
      one: '{{n}} laufende Vermittlung ist beendet: Die Arbeitgeber haben Ihre Kontaktdaten nicht oder nicht mehr.',
      other:
        '{{n}} laufende Vermittlungen sind beendet: Die Arbeitgeber haben Ihre Kontaktdaten nicht oder nicht mehr.',
    },
  },
}
