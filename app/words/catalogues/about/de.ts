import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const de: Translation<typeof french> = {
  sentences: {
    'Ce portail est fait pour être utilisé par tout le monde. Il n’a pas encore été audité par un tiers.':
      'Dieses Portal soll für alle nutzbar sein. Es wurde noch von niemand anderem geprüft.',
    'Où nous en sommes': 'Wo wir stehen',
    'Selon la loi du 11 février 2005 (article 47), un service public en ligne dit s’il respecte le référentiel général d’amélioration de l’accessibilité (RGAA 4.1). Sans audit, ce portail se déclare <strong>non conforme</strong>, même si nos propres tests ne trouvent pas d’erreur.':
      'Nach dem französischen Gesetz vom 11. Februar 2005 (Artikel 47) sagt ein öffentlicher Online-Dienst, ob er die französische Norm für Barrierefreiheit (RGAA 4.1) erfüllt. Ohne Prüfung erklärt sich dieses Portal als <strong>nicht konform</strong>, auch wenn unsere eigenen Tests keinen Fehler finden.',
    'Ce que nous testons à chaque version': 'Was wir bei jeder Version testen',
    'chaque page, pour chaque rôle, avec l’outil axe (règles WCAG 2.2, niveaux A et AA) ;':
      'jede Seite, für jede Rolle, mit dem Werkzeug axe (Regeln WCAG 2.2, Stufen A und AA);',
    'le contraste, en mode clair et en mode sombre ;': 'den Kontrast, im hellen und im dunklen Modus;',
    'l’affichage sur un écran de 360 pixels, et avec un zoom de 200 % ;':
      'die Anzeige auf einem Bildschirm mit 360 Pixeln und bei 200 % Zoom;',
    'l’absence de mouvement quand vous l’avez demandé à votre appareil ;':
      'keine Bewegung, wenn Sie Ihr Gerät darum gebeten haben;',
    'l’espace habitant et les pages publiques sans JavaScript.':
      'den Bereich für Bewohnerinnen und Bewohner und die öffentlichen Seiten ohne JavaScript.',
    'Ce que nous n’avons pas testé': 'Was wir nicht getestet haben',
    'Les parcours complets avec un lecteur d’écran, par des personnes qui s’en servent tous les jours.':
      'Ganze Abläufe mit einem Bildschirmleser, durch Menschen, die ihn jeden Tag benutzen.',
    'Quelque chose vous bloque ?': 'Hindert Sie etwas?',
    'Dites-le à votre conseiller ou conseillère, sur place ou par téléphone : nous vous aidons tout de suite, et nous corrigeons. Sans réponse, vous pouvez saisir le <a>Défenseur des droits</a>.':
      'Sagen Sie es Ihrer Beraterin oder Ihrem Berater, vor Ort oder am Telefon: Wir helfen sofort und bessern nach. Ohne Antwort können Sie sich an den <a>Défenseur des droits</a> (Verteidiger der Rechte) wenden.',
    'Ce texte est une traduction. Seul le texte français fait foi.':
      'Dieser Text ist eine Übersetzung. Nur der französische Text ist verbindlich.',
    'Qui publie ce portail, et ce qui est fait de vos données.':
      'Wer dieses Portal herausgibt und was mit Ihren Daten geschieht.',
    'Qui publie ce portail': 'Wer dieses Portal herausgibt',
    'La Cité de l’emploi de Hautepierre-Cronenbourg, à Strasbourg. Le logiciel est libre (licence AGPL-3.0) : chacun·e peut le lire et le reprendre.':
      'Die Cité de l’emploi von Hautepierre-Cronenbourg in Straßburg. Die Software ist frei (Lizenz AGPL-3.0): Alle dürfen sie lesen und weiterverwenden.',
    'Vos données': 'Ihre Daten',
    'Votre nom et vos coordonnées sont chiffrés. Un employeur ne les lit qu’après votre oui.':
      'Ihr Name und Ihre Kontaktdaten sind verschlüsselt. Ein Arbeitgeber liest sie erst nach Ihrem Ja.',
    'Vous voyez tout ce qui est gardé sur vous, et vous le corrigez, l’emportez ou l’effacez dans votre espace, sous « Mes données ».':
      'Sie sehen alles, was über Sie gespeichert ist, und Sie berichtigen es, nehmen es mit oder löschen es in Ihrem Bereich unter „Meine Daten“.',
    'Pas de publicité, pas de mesure d’audience, pas de cookie d’un autre site. Trois cookies seulement : l’un protège les formulaires, le deuxième garde votre connexion, le troisième votre langue.':
      'Keine Werbung, keine Besuchermessung, kein Cookie einer anderen Website. Nur drei Cookies: Eines schützt die Formulare, das zweite hält Ihre Anmeldung, das dritte Ihre Sprache.',
    'Le calcul qui classe les profils est public : <a>comment les profils sont classés</a>.':
      'Die Berechnung, die Profile ordnet, ist öffentlich: <a>wie Profile geordnet werden</a>.',
    'Si une réponse ne vous convient pas, vous pouvez saisir la <a>CNIL</a>.':
      'Wenn Sie mit einer Antwort nicht zufrieden sind, können Sie sich an die <a>CNIL</a> (französische Datenschutzbehörde) wenden.',
    Sources: 'Quellen',
    'Métiers et compétences : ROME 4.0, France Travail, Licence Ouverte.':
      'Berufe und Fähigkeiten: ROME 4.0, France Travail, Licence Ouverte (offene Lizenz).',
    'les formulaires refusés, les listes vides et les pages d’erreur, comme les autres ;':
      'abgelehnte Formulare, leere Listen und Fehlerseiten, wie die anderen;',
    'les erreurs d’un formulaire : leur résumé prend le focus, chaque ligne mène à son champ, qui la répète ;':
      'die Fehler eines Formulars: Ihre Zusammenfassung erhält den Fokus, jede Zeile führt zu ihrem Feld, das sie wiederholt;',
    'au clavier seul : publier une offre, travailler la file des mises en relation, choisir d’être visible et arrêter ;':
      'nur mit der Tastatur: ein Angebot veröffentlichen, die Liste der Vermittlungen bearbeiten, sichtbar werden und aufhören;',
    'la langue annoncée de chaque page, le sens de lecture en arabe, et des mots 30 % plus longs sans rien de coupé ;':
      'die angegebene Sprache jeder Seite, die Leserichtung auf Arabisch, und um 30 % längere Wörter, ohne dass etwas abgeschnitten wird;',
    'l’impression d’un profil, d’une offre et d’un reçu, sans menu ni bouton ;':
      'den Druck eines Profils, eines Angebots und eines Belegs, ohne Menü und Knöpfe;',
    'D’autres navigateurs que Chromium, et d’autres appareils qu’un ordinateur.':
      'Andere Browser als Chromium und andere Geräte als ein Computer.',
  },
  counted: {},
}
