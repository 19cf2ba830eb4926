import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const de: Translation<typeof french> = {
  sentences: {
    'Un calcul ouvert, avec les nombres en service aujourd’hui : version {{version}}, depuis le {{day}}.':
      'Eine offene Berechnung, mit den heute gültigen Zahlen: Version {{version}}, seit dem {{day}}.',
    'Qui décide': 'Wer entscheidet',
    'Une personne, toujours. Le score trie une liste, il ne refuse personne (RGPD, article 22). Un conseiller ou une conseillère de la Cité lit chaque demande, parle avec l’habitant·e, et valide ou non.':
      'Immer ein Mensch. Die Punktzahl sortiert eine Liste, sie lehnt niemanden ab (DSGVO, Artikel 22). Eine Beraterin oder ein Berater der Cité liest jede Anfrage, spricht mit der Person und stimmt zu oder nicht.',
    'Qui reste en dehors d’une liste peut quand même être proposé à l’employeur par la Cité.':
      'Wer nicht auf einer Liste steht, kann dem Arbeitgeber trotzdem von der Cité vorgeschlagen werden.',
    'Ce qui est comparé': 'Was verglichen wird',
    'Ce qui n’est jamais utilisé': 'Was nie verwendet wird',
    'Le nom, l’âge, le sexe, l’origine, la nationalité, la situation de famille, la santé, l’adresse, le quartier, le fait d’habiter un quartier prioritaire, le dispositif ou la structure qui accompagne, une photo, un texte libre.':
      'Name, Alter, Geschlecht, Herkunft, Staatsangehörigkeit, Familienstand, Gesundheit, Anschrift, Viertel, das Wohnen in einem vorrangig geförderten Viertel, die Maßnahme oder die Stelle, die begleitet, ein Foto, ein freier Text.',
    'Le calcul ne les reçoit pas : il n’a que la liste ci-dessus.':
      'Die Berechnung bekommt sie nicht: Sie hat nur die Liste oben.',
    'D’abord, les conditions': 'Zuerst die Bedingungen',
    'Une personne est dans la liste d’une offre si elle a choisi d’être visible et si, pour ce que l’offre demande :':
      'Eine Person steht auf der Liste eines Angebots, wenn sie sichtbar sein will und wenn für das, was das Angebot verlangt:',
    'Ce qui n’est pas encore dit ne ferme aucune porte : l’employeur lit « à vérifier ».':
      'Was noch nicht gesagt ist, schließt keine Tür: Der Arbeitgeber liest „zu prüfen“.',
    'Ensuite, les points': 'Dann die Punkte',
    'Chaque part donne des points, leur somme fait le score, de 0 à 100. Une compétence compte selon l’importance que l’offre lui donne, et davantage quand peu de métiers la demandent. Un métier voisin, une compétence proche comptent en partie.':
      'Jeder Teil gibt Punkte, ihre Summe ergibt die Punktzahl von 0 bis 100. Eine Fähigkeit zählt nach der Bedeutung, die das Angebot ihr gibt, und mehr, wenn wenige Berufe sie verlangen. Ein benachbarter Beruf, eine ähnliche Fähigkeit zählen teilweise.',
    'Compétences proches': 'Ähnliche Fähigkeiten',
    'Le temps est une estimation. Il est compté par tranches, jamais à la minute : personne ne peut en déduire une adresse.':
      'Die Zeit ist eine Schätzung. Sie wird in Stufen gezählt, nie auf die Minute: Niemand kann daraus eine Anschrift ableiten.',
    'Points du trajet, selon la durée que la personne accepte':
      'Punkte für den Weg, nach der Zeit, die die Person akzeptiert',
    'Elle accepte': 'Akzeptiert',
    '{{minutes}} min au plus': 'höchstens {{minutes}} Min.',
    'hors liste': 'nicht auf der Liste',
    'À égalité': 'Bei gleicher Punktzahl',
    'Un employeur lit les scores et leurs parties par pas de cinq points : au point près, ils diraient des durées et des trajets ce que la carte tait. La page où une personne paraît dépend du score exact ; sur une page, un même score lu vaut égalité.':
      'Ein Arbeitgeber liest Punktzahlen und ihre Teile in Schritten von fünf Punkten: Auf den Punkt genau würden sie über Zeiten und Wege sagen, was die Karte verschweigt. Auf welcher Seite eine Person erscheint, hängt von der genauen Punktzahl ab; auf einer Seite gilt die gleiche gelesene Punktzahl als gleich.',
    'Les versions': 'Die Versionen',
    '{{version}}, depuis le {{day}}': '{{version}}, seit dem {{day}}',
    'Une nouvelle version est d’abord rejouée sur des offres passées. La coordination lit qui monte et qui descend, sans aucun nom, avant de l’adopter.':
      'Eine neue Version wird zuerst mit früheren Angeboten durchgespielt. Die Koordination liest, wer steigt und wer fällt, ohne jeden Namen, bevor sie sie übernimmt.',
    Contester: 'Widersprechen',
    'Chaque mise en relation garde un reçu : ce qui a été compté, avec quelle version. L’habitant·e le lit dans son espace et peut demander à la Cité de tout revoir. Vous pouvez aussi saisir la CNIL (RGPD, article 77).':
      'Jede Vermittlung behält einen Beleg: was gezählt wurde, mit welcher Version. Die Person liest ihn in ihrem Bereich und kann die Cité bitten, alles noch einmal anzusehen. Sie können sich auch an die CNIL wenden (DSGVO, Artikel 77).',
    'Lire mes reçus dans mon espace': 'Meine Belege in meinem Bereich lesen',
    'comparées à celles que l’offre demande': 'verglichen mit denen, die das Angebot verlangt',
    'Métiers recherchés': 'Gesuchte Berufe',
    'comparés au métier de l’offre': 'verglichen mit dem Beruf des Angebots',
    'Métiers exercés': 'Ausgeübte Berufe',
    'avec les mois, comparés à l’expérience demandée':
      'mit den Monaten, verglichen mit der verlangten Erfahrung',
    'si l’offre en demande': 'wenn das Angebot welche verlangt',
    'Certificats (CACES, habilitations…)': 'Zertifikate (CACES, Befugnisse …)',
    'Langues et niveaux': 'Sprachen und Niveaus',
    'comparés à celui de l’offre': 'verglichen mit dem des Angebots',
    'comparés aux horaires de l’offre': 'verglichen mit den Zeiten des Angebots',
    'Date de disponibilité': 'Verfügbar ab',
    'comparée à la date de début': 'verglichen mit dem Beginn',
    'Point de départ': 'Ausgangsort',
    'le milieu d’un secteur où vivent au moins cinq personnes visibles, seulement pour estimer un temps de trajet':
      'die Mitte eines Gebiets, in dem mindestens fünf sichtbare Personen wohnen; nur um eine Wegzeit zu schätzen',
    'Trajets acceptés': 'Akzeptierte Wege',
    'la durée que la personne accepte, pour chaque moyen':
      'die Zeit, die die Person akzeptiert, für jedes Verkehrsmittel',
    'si l’offre est réservée à un vivier': 'wenn das Angebot einem Pool vorbehalten ist',
    'Apparitions récentes': 'Letzte Anzeigen',
    'seulement pour départager des scores égaux': 'nur um bei gleicher Punktzahl zu entscheiden',
    'l’offre est réservée à un vivier, et la personne en est membre':
      'das Angebot ist einem Pool vorbehalten, und die Person gehört dazu',
    'la personne accepte ce type de contrat': 'die Person akzeptiert diese Art von Vertrag',
    'la personne est disponible à tous les moments demandés':
      'die Person ist zu allen verlangten Zeiten verfügbar',
    'la personne est disponible à la date de début': 'die Person ist zum Beginn verfügbar',
    'la personne les a toutes': 'die Person hat alle',
    'Permis indispensables': 'Unbedingt nötige Führerscheine',
    'la personne les a': 'die Person hat sie',
    'Certificats indispensables': 'Unbedingt nötige Zertifikate',
    'Langues indispensables': 'Unbedingt nötige Sprachen',
    'la personne les parle au niveau demandé': 'die Person spricht sie auf dem verlangten Niveau',
    'un moyen de transport au moins reste dans la durée qu’elle accepte, à ces horaires':
      'mindestens ein Verkehrsmittel bleibt zu diesen Zeiten in der akzeptierten Zeit',
    'vocabulaire de départ': 'Startvokabular',
    'pas encore chargé': 'noch nicht geladen',
    'Les ressemblances sont apprises du répertoire des métiers (ROME, France Travail) : {{source}}. Elles ne viennent pas de ce que font les personnes du portail.':
      'Ähnlichkeiten werden aus dem französischen Berufsverzeichnis (ROME, France Travail) gelernt: {{source}}. Sie kommen nicht von dem, was die Menschen im Portal tun.',
    'Le portail connaît {{pairs}} paires de compétences proches. Une compétence proche vaut de {{least}} à {{most}} de celle qui est demandée, selon leur ressemblance, et la meilleure seule compte.':
      'Das Portal kennt {{pairs}} Paare ähnlicher Fähigkeiten. Eine ähnliche Fähigkeit ist {{least}} bis {{most}} der verlangten wert, je nach Ähnlichkeit, und nur die beste zählt.',
    '{{speed}} km/h jusqu’à {{distance}} km': '{{speed}} km/h bis {{distance}} km',
    '{{speed}} km/h': '{{speed}} km/h',
    '{{speed}} km/h au-delà': '{{speed}} km/h darüber',
    'chemin de {{factor}} fois la distance à vol d’oiseau': 'Weg {{factor}}-mal so lang wie die Luftlinie',
    '{{minutes}} min en plus': '{{minutes}} Min. zusätzlich',
    'pas la nuit': 'nicht nachts',
    'Première version.': 'Erste Version.',
    '{{label}} : {{before}} devient {{after}}.': '{{label}}: aus {{before}} wird {{after}}.',
    'Compétences, quand l’offre n’en demande aucune': 'Fähigkeiten, wenn das Angebot keine verlangt',
    'Métier, quand on ne sait pas lequel la personne cherche ou a exercé':
      'Beruf, wenn nicht bekannt ist, welchen die Person sucht oder ausgeübt hat',
    'Trajet, quand on ne le connaît pas': 'Weg, wenn er nicht bekannt ist',
    'Expérience, quand l’offre n’en demande pas': 'Erfahrung, wenn das Angebot keine verlangt',
    'Deux métiers se ressemblent à partir de': 'Zwei Berufe sind ähnlich ab',
    '{{share}} de ressemblance entre leurs compétences': '{{share}} Ähnlichkeit zwischen ihren Fähigkeiten',
    'Métier ressemblant sans être voisin': 'Beruf, der ähnlich, aber nicht benachbart ist',
    'au plus {{share}} des points': 'höchstens {{share}} der Punkte',
    'Trajet court, qui a tous les points': 'Kurzer Weg, der alle Punkte hat',
    'jusqu’à {{minutes}} min': 'bis {{minutes}} Min.',
    'Trajet aussi long que la personne l’accepte': 'Weg, so lang wie die Person ihn akzeptiert',
    '{{share}} des points': '{{share}} der Punkte',
  },
  counted: {
    '{{n}} points sur 100': { one: '{{n}} von 100 Punkten', other: '{{n}} von 100 Punkten' },
    'À score égal, passe d’abord la personne apparue dans le moins de listes d’offres depuis {{n}} jours. À égalité encore, un tirage propre à chaque offre décide.':
      {
        one: 'Bei gleicher Punktzahl kommt zuerst, wer seit {{n}} Tag auf den wenigsten Listen stand. Ist es dann noch gleich, entscheidet für jedes Angebot ein eigenes Los.',
        other:
          'Bei gleicher Punktzahl kommt zuerst, wer seit {{n}} Tagen auf den wenigsten Listen stand. Ist es dann noch gleich, entscheidet für jedes Angebot ein eigenes Los.',
      },
    'Une page de liste montre {{cards}} profils. Une personne qui correspond à une offre et que personne n’a vue depuis {{n}} jours est signalée à la Cité, avec la raison.':
      {
        one: 'Eine Seite der Liste zeigt {{cards}} Profile. Wer zu einem Angebot passt und seit {{n}} Tag von niemandem gesehen wurde, wird der Cité mit dem Grund gemeldet.',
        other:
          'Eine Seite der Liste zeigt {{cards}} Profile. Wer zu einem Angebot passt und seit {{n}} Tagen von niemandem gesehen wurde, wird der Cité mit dem Grund gemeldet.',
      },
  },
}
