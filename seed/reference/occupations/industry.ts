import type { OccupationEntry } from '../types'

export const industryOccupations = [
  {
    code: 'H2105',
    label: 'Agent / Agente de production alimentaire',
    titles: [
      {
        code: 10567,
        label: 'Agent / Agente de production en industrie alimentaire',
        synonyms: ['agroalimentaire', 'usine alimentaire'],
      },
      {
        code: 489232,
        label: "Ouvrier / Ouvrière dans l'agroalimentaire",
        synonyms: ['ouvrier usine', 'usine'],
      },
      {
        code: 489237,
        label: 'Boulanger industriel / Boulangère industrielle',
        synonyms: ['pain industriel'],
      },
      {
        code: 17155,
        label: 'Opérateur / Opératrice de production alimentaire',
        synonyms: ['chaîne alimentaire'],
      },
    ],
    coreSkills: [119691, 300255, 300265, 300446, 300925],
    otherSkills: [100136, 106395, 106396, 300263, 483009, 101716, 113245, 122435, 300465, 300483, 300490],
    neighbours: ['H3302', 'D1102', 'G1607'],
  },
  {
    code: 'H3302',
    label: 'Agent / Agente de conditionnement',
    titles: [
      {
        code: 404477,
        label: 'Agent / Agente de conditionnement',
        synonyms: ['emballage', 'mise en carton', 'travail à la chaîne'],
      },
      {
        code: 17180,
        label: "Opérateur / Opératrice d'emballage",
        synonyms: ['emballeur', 'mettre en boîte'],
      },
      {
        code: 20443,
        label: 'Trieur contrôleur / Trieuse contrôleuse en usine',
        synonyms: ['tri', 'contrôle qualité usine'],
      },
      {
        code: 10453,
        label: 'Agent polyvalent / Agente polyvalente de fabrication',
        synonyms: ['ouvrier polyvalent', 'usine'],
      },
    ],
    coreSkills: [106408, 300208, 300265, 300282, 100016, 100262, 101829, 103070, 113245],
    otherSkills: [106406, 106435, 106436, 300181, 300263, 400528, 100507, 105666, 300465, 300479, 300490],
    neighbours: ['H2105', 'N1115', 'H2909', 'N1103'],
  },
  {
    code: 'H2909',
    label: 'Monteur / Monteuse en usine',
    titles: [
      {
        code: 11175,
        label: 'Assembleur monteur / Assembleuse monteuse',
        synonyms: ['monteur', 'assemblage'],
      },
      {
        code: 16863,
        label: "Monteur / Monteuse sur chaîne d'assemblage",
        synonyms: ['travail à la chaîne', 'chaîne de montage'],
      },
      {
        code: 10561,
        label: 'Agent / Agente de production en montage',
        synonyms: ['agent de production', 'ouvrier montage'],
      },
    ],
    coreSkills: [106184, 300180, 300255, 300426, 100507, 113245, 118331],
    otherSkills: [102828, 102903, 106186, 121583, 100017, 103070, 105666, 300460, 300465, 300490],
    neighbours: ['H2913', 'H3302', 'I1310'],
  },
  {
    code: 'H2913',
    label: 'Soudeur / Soudeuse',
    titles: [
      { code: 404475, label: 'Soudeur / Soudeuse', synonyms: ['soudure', 'souder'] },
      { code: 19459, label: 'Soudeur / Soudeuse semi-automatique', synonyms: ['mig mag', 'semi auto'] },
      { code: 19458, label: "Soudeur / Soudeuse à l'arc", synonyms: ['arc', 'électrode'] },
      { code: 489275, label: "Soudeur / Soudeuse de l'industrie des métaux", synonyms: ['métallurgie'] },
    ],
    coreSkills: [102828, 106256, 114828, 121159, 103070],
    otherSkills: [106258, 106261, 403326, 485663, 100507, 118331, 300460, 300465, 300483, 300490],
    neighbours: ['H2909', 'I1310', 'F1603'],
  },
  {
    code: 'I1310',
    label: 'Mécanicien / Mécanicienne de maintenance industrielle',
    titles: [
      {
        code: 16477,
        label: 'Mécanicien / Mécanicienne de maintenance industrielle',
        synonyms: ['mécano usine', 'maintenance'],
      },
      {
        code: 16493,
        label: "Mécanicien / Mécanicienne d'entretien en industrie",
        synonyms: ['entretien machines'],
      },
      {
        code: 19939,
        label: "Technicien / Technicienne d'entretien industriel",
        synonyms: ['technicien de maintenance', 'dépannage machine'],
      },
    ],
    coreSkills: [106679, 106826, 300180, 100017, 100507, 103070, 105666, 113245, 118331],
    otherSkills: [116932, 123444, 125971, 300156, 300181, 300474, 300636, 300465, 300479, 300483, 300490],
    neighbours: ['I1604', 'H2909', 'F1602'],
  },
  {
    code: 'I1604',
    label: 'Mécanicien / Mécanicienne automobile',
    titles: [
      {
        code: 16446,
        label: 'Mécanicien / Mécanicienne automobile',
        synonyms: ['mécano', 'mécanicien voiture', 'mécanique auto'],
      },
      { code: 15186, label: 'Garagiste', synonyms: ['garage'] },
      { code: 16532, label: 'Mécanicien / Mécanicienne de service rapide', synonyms: ['vidange', 'pneus'] },
      {
        code: 488686,
        label: 'Apprenti mécanicien / Apprentie mécanicienne',
        synonyms: ['apprentissage mécanique'],
      },
    ],
    coreSkills: [104357, 107047, 489853, 489858, 103070],
    otherSkills: [
      113751, 489773, 489856, 489865, 489867, 490422, 100017, 103872, 300460, 300465, 300483, 300490,
    ],
    neighbours: ['I1310', 'H2909', 'N4105'],
  },
] as const satisfies readonly OccupationEntry[]
