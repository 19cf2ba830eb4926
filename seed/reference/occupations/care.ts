import type { OccupationEntry } from '../types'

export const careOccupations = [
  {
    code: 'J1301',
    label: 'Agent / Agente de service hospitalier',
    titles: [
      {
        code: 10698,
        label: 'Agent / Agente des services hospitaliers',
        synonyms: ['ash', 'ménage hôpital', 'agent hospitalier'],
      },
      {
        code: 404263,
        label: 'Agent / Agente de bionettoyage',
        synonyms: ['bio nettoyage', 'nettoyage hôpital'],
      },
      {
        code: 10742,
        label: 'Agent hôtelier hospitalier / Agente hôtelière hospitalière',
        synonyms: ['ash ehpad', 'service des repas ehpad'],
      },
    ],
    coreSkills: [104160, 126384, 300147, 300446, 300447, 300448, 482991],
    otherSkills: [
      119622, 300534, 400815, 490065, 100359, 103885, 124475, 404565, 300412, 300460, 300465, 300490, 404093,
    ],
    neighbours: ['J1501', 'K2205', 'K1306', 'G1607'],
  },
  {
    code: 'J1501',
    label: 'Aide-soignant / Aide-soignante',
    titles: [
      { code: 10891, label: 'Aide-soignant / Aide-soignante', synonyms: ['as', 'aide soignante', 'soins'] },
      {
        code: 10893,
        label: 'Aide-soignant / Aide-soignante auprès des personnes âgées',
        synonyms: ['ehpad', 'maison de retraite'],
      },
      {
        code: 10894,
        label: 'Aide-soignant / Aide-soignante auprès des enfants',
        synonyms: ['puériculture', 'pédiatrie'],
      },
    ],
    coreSkills: [300147, 300446, 300447, 300448, 483082, 489898, 489902],
    otherSkills: [120684, 300426, 400528, 489951, 404565, 300412, 300465, 300473, 300490, 404157],
    neighbours: ['J1301', 'K1306', 'K1311'],
  },
  {
    code: 'K1306',
    label: 'Accompagnant éducatif et social / Accompagnante éducative et sociale',
    titles: [
      {
        code: 511182,
        label: 'Accompagnant éducatif et social / Accompagnante éducative et sociale (AES)',
        synonyms: ['aes', 'aide handicap'],
      },
      { code: 10856, label: 'Aide médico-psychologique', synonyms: ['amp'] },
      { code: 11456, label: 'Auxiliaire de vie sociale', synonyms: ['avs', 'auxiliaire de vie'] },
      { code: 11446, label: 'Auxiliaire de gériatrie', synonyms: ['personnes âgées'] },
    ],
    coreSkills: [120684, 300446, 300447, 404783, 482711, 483082, 489922, 490109],
    otherSkills: [
      123872, 300597, 300598, 489930, 490065, 490601, 103885, 300412, 300460, 300473, 300490, 405273,
    ],
    neighbours: ['K1311', 'J1501', 'K2113', 'K1304'],
  },
  {
    code: 'K1311',
    label: 'Aide à domicile pour personnes âgées ou handicapées',
    titles: [
      {
        code: 11255,
        label: 'Assistant / Assistante de vie aux familles',
        synonyms: ['advf', 'aide aux personnes âgées', 'aide à la personne'],
      },
      {
        code: 11453,
        label: 'Auxiliaire de vie',
        synonyms: ['auxiliaire de vie à domicile', 'aide à domicile'],
      },
      { code: 14747, label: "Aide à domicile auprès d'adultes", synonyms: ['aide personne âgée'] },
    ],
    coreSkills: [120684, 300147, 300446, 300447, 482711, 489922, 489930, 490065, 490109],
    otherSkills: [107920, 123872, 400100, 490601, 103885, 300412, 300460, 300473, 300483, 404163, 405273],
    neighbours: ['K1304', 'K1306', 'J1501'],
  },
  {
    code: 'K1304',
    label: 'Aide ménager / Aide ménagère à domicile',
    titles: [
      { code: 10805, label: 'Aide à domicile', synonyms: ['aide ménagère', 'ménage chez les gens'] },
      {
        code: 14774,
        label: 'Employé / Employée de ménage',
        synonyms: ['femme de ménage', 'repassage', 'ménage à domicile'],
      },
      { code: 14771, label: 'Employé / Employée de maison', synonyms: ['employé de maison', 'gouvernante'] },
      { code: 10846, label: 'Aide familial / Aide familiale', synonyms: ['aide aux familles'] },
    ],
    coreSkills: [104160, 300446, 300450, 482711, 483215, 490109],
    otherSkills: [
      107920, 107948, 107957, 120699, 123660, 100262, 103885, 104167, 124475, 300412, 300460, 300473, 300483,
      404092,
    ],
    neighbours: ['K1311', 'K2205', 'K1303', 'G1501'],
  },
] as const satisfies readonly OccupationEntry[]
