import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const de: Translation<typeof french> = {
  sentences: {
    'Bonjour {{name}}': 'Guten Tag {{name}}',
    'La suite : compléter votre profil. Chaque réponse aide, aucune n’est obligatoire.':
      'Als Nächstes: Ihr Profil ergänzen. Jede Antwort hilft, keine ist Pflicht.',
    'La suite : choisir si les employeurs peuvent voir votre profil, sans votre nom.':
      'Als Nächstes: wählen, ob Arbeitgeber Ihr Profil sehen können, ohne Ihren Namen.',
    'Tout est prêt. La Cité vous prévient dès qu’une offre vous correspond.':
      'Alles ist bereit. Die Cité meldet sich, sobald ein Angebot zu Ihnen passt.',
    'Votre réponse est attendue': 'Ihre Antwort wird erwartet',
    'Chez {{employer}}. L’employeur n’a pas votre nom.':
      'Bei {{employer}}. Der Arbeitgeber kennt Ihren Namen nicht.',
    'depuis {{day}}': 'seit {{day}}',
    'Lire et répondre': 'Lesen und antworten',
    'Mon profil est complet': 'Mein Profil ist vollständig',
    'Compléter mon profil': 'Mein Profil ergänzen',
    'Réponses données': 'Gegebene Antworten',
    Continuer: 'Weiter',
    '(rempli)': '(ausgefüllt)',
    '(à remplir)': '(auszufüllen)',
    'Sans métier recherché, le profil ressort moins bien pour les offres d’un métier précis.':
      'Ohne gesuchten Beruf erscheint das Profil seltener bei Angeboten für einen bestimmten Beruf.',
    'Sans expérience indiquée, rien n’est compté quand une offre en demande.':
      'Ohne angegebene Erfahrung wird nichts gezählt, wenn ein Angebot welche verlangt.',
    'Compétences non renseignées : c’est ce qui pèse le plus dans une recherche.':
      'Fähigkeiten nicht angegeben: Sie zählen bei einer Suche am meisten.',
    'Permis non renseignés : les employeurs lisent « à vérifier ».':
      'Führerscheine nicht angegeben: Arbeitgeber lesen „zu prüfen“.',
    'Certificats non renseignés (CACES, habilitations) : les employeurs lisent « à vérifier ».':
      'Zertifikate nicht angegeben (CACES, Berechtigungen): Arbeitgeber lesen „zu prüfen“.',
    'Langues non renseignées : les employeurs lisent « à vérifier ».':
      'Sprachen nicht angegeben: Arbeitgeber lesen „zu prüfen“.',
    'Moments de travail non renseignés : des offres aux horaires impossibles peuvent arriver.':
      'Arbeitszeiten nicht angegeben: Es können Angebote mit unmöglichen Zeiten kommen.',
    'Date de début non renseignée : les employeurs lisent « à vérifier ».':
      'Anfangsdatum nicht angegeben: Arbeitgeber lesen „zu prüfen“.',
    'Trajets non renseignés : personne ne peut dire si un poste est assez près.':
      'Wege nicht angegeben: Niemand kann sagen, ob eine Stelle nah genug ist.',
    'Contrats non renseignés : des offres au contrat non souhaité peuvent arriver.':
      'Verträge nicht angegeben: Es können Angebote mit unerwünschtem Vertrag kommen.',
    'Pas visible': 'Nicht sichtbar',
    Visible: 'Sichtbar',
    'Aucun employeur ne voit votre profil. Vous choisissez si cela change.':
      'Kein Arbeitgeber sieht Ihr Profil. Sie entscheiden, ob sich das ändert.',
    'Devenir visible, sans mon nom': 'Sichtbar werden, ohne meinen Namen',
    'Ce que verraient les employeurs': 'Was Arbeitgeber sehen würden',
    'Les employeurs voient votre profil sans votre nom, jusqu’au <strong>{{date}}</strong>. Vous pouvez arrêter maintenant : l’effet est immédiat.':
      'Arbeitgeber sehen Ihr Profil ohne Ihren Namen, bis zum <strong>{{date}}</strong>. Sie können jetzt aufhören: Es wirkt sofort.',
    'Prolonger, changer de viviers': 'Verlängern, Pools ändern',
    'Suis-je facile à trouver ?': 'Bin ich leicht zu finden?',
    'Ces {{days}} derniers jours, le profil d’aujourd’hui correspond à <strong>{{eligible}}</strong> sur {{offers}}. Il a été montré à un employeur pour <strong>{{shown}}</strong>.':
      'In den letzten {{days}} Tagen passt das heutige Profil zu <strong>{{eligible}}</strong> von {{offers}}. Es wurde einem Arbeitgeber für <strong>{{shown}}</strong> gezeigt.',
    'aucune offre': 'kein Angebot',
    'Ce que coûte un champ vide': 'Was ein leeres Feld kostet',
    'Un champ vide ne ferme aucune offre.': 'Ein leeres Feld schließt kein Angebot aus.',
    'Les points sont un maximum : la vraie réponse peut compter moins, jamais plus.':
      'Die Punkte sind ein Höchstwert: Die echte Antwort kann weniger zählen, nie mehr.',
    'Métier recherché': 'Gesuchter Beruf',
    Expérience: 'Erfahrung',
    Compétences: 'Fähigkeiten',
    Permis: 'Führerscheine',
    Certificats: 'Zertifikate',
    'Moments de travail': 'Arbeitszeiten',
    'Date de début': 'Anfangsdatum',
    Trajets: 'Wege',
    'Contrats acceptés': 'Angenommene Verträge',
    'Ce qui m’ouvrirait plus d’offres': 'Was mir mehr Angebote öffnen würde',
    'Parmi les offres publiées aujourd’hui. Rien n’est obligatoire.':
      'Unter den heute veröffentlichten Angeboten. Nichts ist Pflicht.',
    'Savoir « {{skill}} »': '„{{skill}}“ können',
    'Obtenir « {{skill}} »': '„{{skill}}“ erwerben',
    'Passer le permis {{code}}': 'Den Führerschein {{code}} machen',
    'Atteindre le niveau {{level}} en {{language}}': 'Stufe {{level}} in {{language}} erreichen',
    'Accepter {{minutes}} min de trajet {{mode}} (temps estimé)':
      '{{minutes}} Min. Weg {{mode}} annehmen (geschätzt)',
    'Mes données': 'Meine Daten',
    'Ce que la Cité garde de vous, qui l’a vu, et comment le corriger, l’emporter ou l’effacer.':
      'Was die Cité über Sie speichert, wer es gesehen hat, und wie Sie es berichtigen, mitnehmen oder löschen.',
    'Voir mes données': 'Meine Daten ansehen',
    'Mes mises en relation': 'Meine Vermittlungen',
    'Aucune pour le moment': 'Zurzeit keine',
    'Quand un employeur ou la Cité vous propose une offre, elle apparaît ici. Rien ne se passe sans votre accord.':
      'Wenn ein Arbeitgeber oder die Cité Ihnen ein Angebot macht, erscheint es hier. Ohne Ihre Zustimmung geschieht nichts.',
    ', chez {{employer}}': ', bei {{employer}}',
    'Demandée par un employeur': 'Von einem Arbeitgeber angefragt',
    'Proposée par la Cité': 'Von der Cité vorgeschlagen',
    'Étudiée par la Cité': 'Wird von der Cité geprüft',
    'À vous de répondre': 'Sie sind an der Reihe',
    'Contact transmis': 'Kontakt weitergegeben',
    'Rencontre faite': 'Treffen hat stattgefunden',
    Embauche: 'Eingestellt',
    'Sans embauche': 'Keine Einstellung',
    'Sans suite': 'Nicht weiterverfolgt',
    'Offre déclinée': 'Angebot abgelehnt',
    'Sans nouvelles': 'Keine Nachricht',
    Arrêtée: 'Beendet',
    'Oui transmis à la Cité': 'Ihr Ja ist bei der Cité',
    'Un employeur a demandé à vous rencontrer. La Cité regarde d’abord si l’offre est sérieuse, puis vous demande votre avis.':
      'Ein Arbeitgeber möchte Sie treffen. Die Cité prüft zuerst, ob das Angebot seriös ist, und fragt Sie dann.',
    'La Cité étudie cette offre pour vous. Vous serez consulté·e avant toute mise en contact.':
      'Die Cité prüft dieses Angebot für Sie. Vor jedem Kontakt werden Sie gefragt.',
    'Vous avez dit oui. Votre conseiller·ère doit encore valider : l’employeur ne sait pas encore qui vous êtes.':
      'Sie haben Ja gesagt. Ihre Beraterin oder Ihr Berater muss noch zustimmen: Der Arbeitgeber weiß noch nicht, wer Sie sind.',
    'Lisez l’offre, puis dites oui ou non. L’employeur n’a pas votre nom.':
      'Lesen Sie das Angebot, dann sagen Sie Ja oder Nein. Der Arbeitgeber kennt Ihren Namen nicht.',
    'L’employeur a votre contact.': 'Der Arbeitgeber hat Ihre Kontaktdaten.',
    'L’employeur a votre contact jusqu’au {{day}} et peut vous appeler.':
      'Der Arbeitgeber hat Ihre Kontaktdaten bis {{day}} und kann Sie anrufen.',
    'Bravo pour cette embauche !': 'Glückwunsch zu dieser Stelle!',
    'Cette rencontre n’a pas donné d’embauche. D’autres offres viendront.':
      'Dieses Treffen hat nicht zu einer Einstellung geführt. Andere Angebote werden kommen.',
    'La Cité n’a pas donné suite à cette offre. Votre conseiller·ère peut vous dire pourquoi.':
      'Die Cité hat dieses Angebot nicht weiterverfolgt. Ihre Beraterin oder Ihr Berater kann Ihnen sagen, warum.',
    'Vous avez dit non. L’employeur ne sait pas pourquoi.':
      'Sie haben Nein gesagt. Der Arbeitgeber weiß nicht, warum.',
    'L’employeur n’a pas donné de nouvelles. Il n’a plus votre contact.':
      'Der Arbeitgeber hat sich nicht gemeldet. Er hat Ihre Kontaktdaten nicht mehr.',
    'Cette mise en relation est arrêtée. L’employeur n’a pas, ou plus, votre contact.':
      'Diese Vermittlung ist beendet. Der Arbeitgeber hat Ihre Kontaktdaten nicht oder nicht mehr.',
    'Rien d’autre, tant que vous n’avez pas dit oui à une offre.':
      'Sonst nichts, solange Sie nicht zu einem Angebot Ja gesagt haben.',
    'C’est une estimation': 'Das ist eine Schätzung',
    'Aujourd’hui, aucun employeur ne vous voit. Si vous rejoignez un vivier, votre fiche ressemblera à celle-ci.':
      'Heute sieht Sie kein Arbeitgeber. Wenn Sie einem Pool beitreten, sieht Ihre Karte etwa so aus.',
    'Une fiche ne montre que ce que vous avez en commun avec au moins quatre autres personnes : ainsi, elle ne permet pas de vous reconnaître. Le reste de votre profil compte quand même pour les offres : chaque employeur lit si vous avez ce que son offre demande.':
      'Eine Karte zeigt nur, was Sie mit mindestens vier anderen Personen gemeinsam haben: So kann man Sie daran nicht erkennen. Der Rest Ihres Profils zählt trotzdem für Angebote: Jeder Arbeitgeber liest, ob Sie haben, was sein Angebot verlangt.',
    'À la place de XXX-XXX, chaque employeur lit un numéro différent : deux employeurs ne peuvent pas comparer. Pour une offre, il voit aussi un temps de trajet approximatif jusqu’à son site.':
      'Statt XXX-XXX liest jeder Arbeitgeber eine andere Nummer: Zwei Arbeitgeber können nicht vergleichen. Bei einem Angebot sieht er auch eine ungefähre Fahrzeit bis zu seinem Standort.',
    'Modifier mon profil': 'Mein Profil ändern',
    'Profil {{reference}}': 'Profil-Nr. {{reference}}',
    'Métier à préciser': 'Beruf noch offen',
    'à vérifier avec la Cité': 'mit der Cité zu klären',
    'Expérience dans ces métiers': 'Erfahrung in diesen Berufen',
    'moins d’un an': 'weniger als ein Jahr',
    '1 an et plus': '1 Jahr und mehr',
    '1 à 3 ans': '1 bis 3 Jahre',
    '3 ans et plus': '3 Jahre und mehr',
    aucun: 'keine',
    'Moments de travail possibles': 'Mögliche Arbeitszeiten',
  },
  counted: {
    '{{n}} offres attendent votre réponse.': {
      one: '{{n}} Angebot wartet auf Ihre Antwort.',
      other: '{{n}} Angebote warten auf Ihre Antwort.',
    },
    '{{n}} offres': { one: '{{n}} Angebot', other: '{{n}} Angebote' },
    'les employeurs lisent « à vérifier » sur {{n}} offres': {
      one: 'Arbeitgeber lesen bei {{n}} Angebot „zu prüfen“',
      other: 'Arbeitgeber lesen bei {{n}} Angeboten „zu prüfen“',
    },
    'jusqu’à {{points}} de moins, sur {{n}} offres': {
      one: 'bis zu {{points}} weniger, bei {{n}} Angebot',
      other: 'bis zu {{points}} weniger, bei {{n}} Angeboten',
    },
    '{{n}} points': { one: '{{n}} Punkt', other: '{{n}} Punkte' },
    '{{n}} offres de plus': { one: '{{n}} Angebot mehr', other: '{{n}} Angebote mehr' },
  },
}
