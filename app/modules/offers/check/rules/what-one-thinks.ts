import type { WordingRule } from '../hit'
import { wanted } from './sayings'

const discrimination = 'Code du travail L1132-1 et L5321-2'
const faiths =
  'catholique|catholiques|musulman*|chretien*|juif|juifs|juive|protestant*|evangelique*|athee|athees|bouddhiste*|islamique'

/** Religion, opinions, unions, and what an employer has no business knowing. */
export const whatOneThinks: readonly WordingRule[] = [
  {
    rule: 'opinion.faith',
    ground: 'opinion',
    severity: 'blocking',
    article: discrimination,
    message: 'L’offre parle de la religion, des opinions ou des mœurs de la personne.',
    suggestion: 'Retirez cette phrase. Une règle d’hygiène ou de sécurité se dit par son motif.',
    patterns: [
      'ne ~1 fumez|buvez pas', 'non|pas ~1 buveur*|fumeu*', 'on|nous|ici ~1 vote|votons ~1 gauche|droite', 'souverainist*|royalist*|nationalist*|identitaire|patriote*|lepenist*|frontist*|insoumis*|macronist*|communist*',
      'maison|famille|familles|entreprise|boutique|cabinet ~2 chretien*|catholi*|musulman*|juive|protestant* ~8 aussi|egalement|meme|attend*', 'votre ~1 confession|religion|foi',
      '@faith ~3 assid*', 'partagez|partager ~1 foi|religion|croyance*',
      `confession ${faiths}`, `${faiths} ~1 pratiquant*|engage|engagee|uniquement|${wanted}`, 'opinion|opinions politique|politiques', 'heterosexuel*|homosexuel*|gay|gays|lesbienne*',
      'non fumeur|fumeuse|fumeurs|fumeuses', 'valeurs chretiennes|catholiques|islamiques',
    ],
    unless: [
      'librairie|bar|association|festival ~3 gay|lesbienne', 'parti politique ~12 aucune', 'local|locaux|espace|espaces|zone|zones|etablissement|batiment|site|terrasse ~1 non fumeur|fumeurs',
      'ecole|lycee|etablissement ~1 catholique|protestant*|juive',
    ],
    frames: ['@faith + @chosen', '@faith + @told', '@politics + @chosen', '@politics + @told', '@faithful + @chosen'],
  },
  {
    rule: 'opinion.refused',
    ground: 'opinion',
    severity: 'blocking',
    article: 'Code du travail L1132-1, L2141-5 et L5321-2',
    message: 'L’offre écarte des personnes pour leur religion, leurs opinions ou leur engagement syndical.',
    suggestion: 'Retirez cette phrase.',
    patterns: [
      'pas ~4 greve|greves', 'jamais ~3 greve|greves|cotis*|manifest*|syndi*|adher*', '@union ~2 jamais', 'n ~1 ayant|avez|a jamais ~4 @union',
      'pas|sans|ni|aucun|aucune|jamais|zero|non|plus|stop ~2 @faith', 'pas|sans|ni|aucun|aucune|jamais|zero|non|plus|stop ~2 @politics',
      'pas|sans|ni|aucun|aucune|jamais|zero|non|plus|stop ~2 @union', 'renonc* ~6 @union', 'rejoindre|adherer ~2 @union', 'adhesion ~2 @union', 'personne ~2 @unionised',
      'personne ~3 ramadan|priere*|voile*|careme', 'pas|sans|ni militant|militants|militante*',
      'pas|sans|ni|aucun|aucune ~1 voile|foulard|barbe|kippa|religieux', 'barbus|voilees|syndicalistes|syndiques|musulmans s? abstenir', `${faiths} ~2 abstenir`, 'non|pas|jamais syndique*',
      'syndicat|syndical|syndique|politique ~2 abstenir', 'pas|aucun|sans delegue|delegues|syndicat|syndicats|syndicaliste*',
      'sans|aucun|aucune|pas ~1 engagement|activite|appartenance|mandat politique|syndical|syndicale|religieux|religieuse', 'gays|homosexuels s? abstenir',
    ],
    unless: ['barbe ~4 hygiene', 'sans distinction ~3 religion'],
    evenNegated: true,
    frames: ['@faith + @refused', '@politics + @refused', '@union + @refused', '@union + @told', '@unionised + @chosen', '@union + @dear'],
  },
  {
    rule: 'bank.account',
    ground: 'bank',
    severity: 'blocking',
    article: discrimination,
    message: 'L’offre impose une banque, ou un compte dans un pays.',
    suggestion: 'Retirez cette phrase\u00a0: le salaire peut être versé sur le compte que la personne indique.',
    patterns: [
      'compte ~4 banque|credit|caisse ~4 impose*|oblig*|exig*|uniquement|seulement', 'uniquement|exclusivement|seulement ~3 compte ~3 credit|banque|caisse',
      'compte ~2 chez|a|au ~1 banque|credit|caisse ~3 partenaire*|impose*', 'compte ~4 banque ~3 exige|obligatoire|francaise|imperatif', 'compte bancaire ~1 francais|allemand',
      'domiciliation bancaire', 'ouvrir ~1 compte ~5 obligatoire|exige|imperatif',
    ],
  },
  {
    rule: 'past.record',
    ground: 'past',
    severity: 'blocking',
    article: 'Code du travail L1221-6 et L1121-1',
    message: 'L’offre demande un passé judiciaire, que la loi ne laisse connaître que pour certains métiers.',
    suggestion: 'Retirez cette phrase. Si une loi impose un contrôle (sécurité, mineurs), nommez-la.',
    patterns: ['jamais|pas|non ~2 condamne*', 'casier ~2 vierge', 'casier judiciaire ~4 @required'],
    frames: ['@record + @told', '@record + @refused', '@record + @chosen'],
    unless: ['casier ~5 reglement*|loi|mineurs|cnaps|enfants'],
  },
  {
    rule: 'past.privacy',
    ground: 'past',
    severity: 'blocking',
    article: 'Code du travail L1221-6, L1221-8 et L1121-1',
    message: 'L’offre demande ce qui n’a pas de lien direct avec le poste.',
    suggestion: 'Retirez cette demande\u00a0: seules les capacités à tenir le poste peuvent être vérifiées.',
    patterns: [
      'googler*|googli*', 'profil|compte ~1 instagram|facebook|linkedin|tiktok ~6 crible|examin*|regard*|scrut*|consult*', 'detecteur ~1 mensonge*', 'avis ~1 imposition',
      'signe ~1 astrologique|astral|zodiaque', 'graphologi*',
    ],
    frames: ['@privacy + @told', '@privacy + @refused'],
  },
  {
    rule: 'means.poverty',
    ground: 'means',
    severity: 'blocking',
    article: discrimination,
    message: 'L’offre choisit selon la situation économique de la personne (vulnérabilité, aides, logement).',
    suggestion: 'Retirez cette phrase\u00a0: la situation d’une personne ne dit rien de son travail.',
    patterns: [
      'etre ~1 sdf|heberge*|endett*|surendett*|fiche|interdit', 'pas|sans|ni|aucun|aucune|jamais|zero|non|plus|stop ~2 @poverty', 'etre ~1 @poverty',
      'situation financiere ~2 saine|stable|@required',
    ],
    frames: ['@poverty + @refused', '@poverty + @told'],
    evenNegated: true,
  },
] // prettier-ignore
