import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const en: Translation<typeof french> = {
  sentences: {
    'Un calcul ouvert, avec les nombres en service aujourd’hui : version {{version}}, depuis le {{day}}.':
      'An open calculation, with the numbers in use today: version {{version}}, since {{day}}.',
    'Qui décide': 'Who decides',
    'Une personne, toujours. Le score trie une liste, il ne refuse personne (RGPD, article 22). Un conseiller ou une conseillère de la Cité lit chaque demande, parle avec l’habitant·e, et valide ou non.':
      'A person, always. The score sorts a list; it refuses nobody (GDPR, article 22). An adviser of the Cité reads each request, talks with the resident, and approves or not.',
    'Qui reste en dehors d’une liste peut quand même être proposé à l’employeur par la Cité.':
      'Somebody who is not on a list can still be proposed to the employer by the Cité.',
    'Ce qui est comparé': 'What is compared',
    'Ce qui n’est jamais utilisé': 'What is never used',
    'Le nom, l’âge, le sexe, l’origine, la nationalité, la situation de famille, la santé, l’adresse, le quartier, le fait d’habiter un quartier prioritaire, le dispositif ou la structure qui accompagne, une photo, un texte libre.':
      'Name, age, sex, origin, nationality, family situation, health, address, neighbourhood, living in a priority neighbourhood, the scheme or the organisation that gives support, a photo, a free text.',
    'Le calcul ne les reçoit pas : il n’a que la liste ci-dessus.':
      'The calculation does not receive them: it has only the list above.',
    'D’abord, les conditions': 'First, the conditions',
    'Une personne est dans la liste d’une offre si elle a choisi d’être visible et si, pour ce que l’offre demande :':
      'A person is on the list of an offer if they have chosen to be visible and if, for what the offer asks:',
    'Ce qui n’est pas encore dit ne ferme aucune porte : l’employeur lit « à vérifier ».':
      'What is not said yet closes no door: the employer reads “to be checked”.',
    'Ensuite, les points': 'Then, the points',
    'Chaque part donne des points, leur somme fait le score, de 0 à 100. Une compétence compte selon l’importance que l’offre lui donne, et davantage quand peu de métiers la demandent. Un métier voisin, une compétence proche comptent en partie.':
      'Each part gives points; their sum makes the score, from 0 to 100. A skill counts by the weight that the offer gives it, and more when few occupations ask for it. A neighbouring occupation or a close skill counts in part.',
    'Compétences proches': 'Close skills',
    'Le temps est une estimation. Il est compté par tranches, jamais à la minute : personne ne peut en déduire une adresse.':
      'The time is an estimate. It is counted in bands, never to the minute: nobody can work out an address from it.',
    'Points du trajet, selon la durée que la personne accepte':
      'Points for the journey, by the time that the person accepts',
    'Elle accepte': 'Accepted',
    '{{minutes}} min au plus': '{{minutes}} min at most',
    'hors liste': 'not on the list',
    'À égalité': 'When scores are equal',
    'Un employeur lit les scores et leurs parties par pas de cinq points : au point près, ils diraient des durées et des trajets ce que la carte tait. La page où une personne paraît dépend du score exact ; sur une page, un même score lu vaut égalité.':
      'An employer reads scores and their parts in steps of five points: to the point, they would tell of times and journeys what the card keeps back. The page on which a person appears depends on the exact score; on a page, the same score read counts as equal.',
    'Les versions': 'The versions',
    '{{version}}, depuis le {{day}}': '{{version}}, since {{day}}',
    'Une nouvelle version est d’abord rejouée sur des offres passées. La coordination lit qui monte et qui descend, sans aucun nom, avant de l’adopter.':
      'A new version is first replayed on past offers. The coordinators read who rises and who falls, without any name, before they adopt it.',
    Contester: 'To object',
    'Chaque mise en relation garde un reçu : ce qui a été compté, avec quelle version. L’habitant·e le lit dans son espace et peut demander à la Cité de tout revoir. Vous pouvez aussi saisir la CNIL (RGPD, article 77).':
      'Each introduction keeps a receipt: what was counted, with which version. The resident reads it in their space and can ask the Cité to look at everything again. You can also turn to the CNIL (GDPR, article 77).',
    'Lire mes reçus dans mon espace': 'Read my receipts in my space',
    'comparées à celles que l’offre demande': 'compared with those that the offer asks for',
    'Métiers recherchés': 'Occupations looked for',
    'comparés au métier de l’offre': 'compared with the occupation of the offer',
    'Métiers exercés': 'Occupations done',
    'avec les mois, comparés à l’expérience demandée':
      'with the months, compared with the experience asked for',
    'si l’offre en demande': 'if the offer asks for any',
    'Certificats (CACES, habilitations…)': 'Certificates (CACES, permits…)',
    'Langues et niveaux': 'Languages and levels',
    'comparés à celui de l’offre': 'compared with that of the offer',
    'comparés aux horaires de l’offre': 'compared with the hours of the offer',
    'Date de disponibilité': 'Date of availability',
    'comparée à la date de début': 'compared with the starting date',
    'Point de départ': 'Starting point',
    'le milieu d’un secteur où vivent au moins cinq personnes visibles, seulement pour estimer un temps de trajet':
      'the middle of an area where at least five visible people live, only to estimate a journey time',
    'Trajets acceptés': 'Journeys accepted',
    'la durée que la personne accepte, pour chaque moyen': 'the time that the person accepts, for each means',
    'si l’offre est réservée à un vivier': 'if the offer is reserved for a pool',
    'Apparitions récentes': 'Recent appearances',
    'seulement pour départager des scores égaux': 'only to decide between equal scores',
    'l’offre est réservée à un vivier, et la personne en est membre':
      'the offer is reserved for a pool, and the person is a member of it',
    'la personne accepte ce type de contrat': 'the person accepts this kind of contract',
    'la personne est disponible à tous les moments demandés':
      'the person is available at all the times asked for',
    'la personne est disponible à la date de début': 'the person is available on the starting date',
    'la personne les a toutes': 'the person has all of them',
    'Permis indispensables': 'Essential driving licences',
    'la personne les a': 'the person has them',
    'Certificats indispensables': 'Essential certificates',
    'Langues indispensables': 'Essential languages',
    'la personne les parle au niveau demandé': 'the person speaks them at the level asked for',
    'un moyen de transport au moins reste dans la durée qu’elle accepte, à ces horaires':
      'at least one means of transport stays within the time that they accept, at these hours',
    'vocabulaire de départ': 'starter vocabulary',
    'pas encore chargé': 'not loaded yet',
    'Les ressemblances sont apprises du répertoire des métiers (ROME, France Travail) : {{source}}. Elles ne viennent pas de ce que font les personnes du portail.':
      'Likenesses are learnt from the French directory of occupations (ROME, France Travail): {{source}}. They do not come from what people of the portal do.',
    'Le portail connaît {{pairs}} paires de compétences proches. Une compétence proche vaut de {{least}} à {{most}} de celle qui est demandée, selon leur ressemblance, et la meilleure seule compte.':
      'The portal knows {{pairs}} pairs of close skills. A close skill is worth {{least}} to {{most}} of the one asked for, by their likeness, and only the best one counts.',
    '{{speed}} km/h jusqu’à {{distance}} km': '{{speed}} km/h up to {{distance}} km',
    '{{speed}} km/h': '{{speed}} km/h',
    '{{speed}} km/h au-delà': '{{speed}} km/h beyond',
    'chemin de {{factor}} fois la distance à vol d’oiseau':
      'a way {{factor}} times as long as the straight line',
    '{{minutes}} min en plus': '{{minutes}} min more',
    'pas la nuit': 'not at night',
    'Première version.': 'First version.',
    '{{label}} : {{before}} devient {{after}}.': '{{label}}: {{before}} becomes {{after}}.',
    'Compétences, quand l’offre n’en demande aucune': 'Skills, when the offer asks for none',
    'Métier, quand on ne sait pas lequel la personne cherche ou a exercé':
      'Occupation, when it is not known which one the person looks for or has done',
    'Trajet, quand on ne le connaît pas': 'Journey, when it is not known',
    'Expérience, quand l’offre n’en demande pas': 'Experience, when the offer asks for none',
    'Deux métiers se ressemblent à partir de': 'Two occupations are alike from',
    '{{share}} de ressemblance entre leurs compétences': '{{share}} likeness between their skills',
    'Métier ressemblant sans être voisin': 'Occupation that is alike without being a neighbour',
    'au plus {{share}} des points': 'at most {{share}} of the points',
    'Trajet court, qui a tous les points': 'Short journey, which has all the points',
    'jusqu’à {{minutes}} min': 'up to {{minutes}} min',
    'Trajet aussi long que la personne l’accepte': 'Journey as long as the person accepts',
    '{{share}} des points': '{{share}} of the points',
  },
  counted: {
    '{{n}} points sur 100': { one: '{{n}} point out of 100', other: '{{n}} points out of 100' },
    'À score égal, passe d’abord la personne apparue dans le moins de listes d’offres depuis {{n}} jours. À égalité encore, un tirage propre à chaque offre décide.':
      {
        one: 'When scores are equal, the person who appeared on the fewest lists of offers for {{n}} day comes first. If still equal, a draw of its own for each offer decides.',
        other:
          'When scores are equal, the person who appeared on the fewest lists of offers for {{n}} days comes first. If still equal, a draw of its own for each offer decides.',
      },
    'Une page de liste montre {{cards}} profils. Une personne qui correspond à une offre et que personne n’a vue depuis {{n}} jours est signalée à la Cité, avec la raison.':
      {
        one: 'A page of a list shows {{cards}} profiles. A person who fits an offer and whom nobody has seen for {{n}} day is pointed out to the Cité, with the reason.',
        other:
          'A page of a list shows {{cards}} profiles. A person who fits an offer and whom nobody has seen for {{n}} days is pointed out to the Cité, with the reason.',
      },
  },
}
