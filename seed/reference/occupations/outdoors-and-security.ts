import type { OccupationEntry } from '../types'

export const outdoorsAndSecurityOccupations = [
  {
    code: 'A1203',
    label: "Agent / Agente d'espaces verts",
    titles: [
      {
        code: 488643,
        label: "Agent / Agente d'entretien des espaces verts",
        synonyms: ['jardinier', 'espaces verts', 'tonte'],
      },
      { code: 38436, label: 'Aide jardinier / Aide jardinière', synonyms: ['aide jardinier', 'jardin'] },
      { code: 17487, label: 'Ouvrier / Ouvrière du paysage', synonyms: ['paysagiste', 'plantations'] },
      {
        code: 10675,
        label: "Agent / Agente d'entretien des parcs et jardins",
        synonyms: ['parcs', 'tondre'],
      },
    ],
    coreSkills: [100063, 122570, 122843, 100064],
    otherSkills: [
      116214, 121159, 122580, 122730, 300292, 300408, 300426, 483172, 484510, 103070, 300465, 300483, 300497,
    ],
    neighbours: ['K2307', 'I1203', 'K2501'],
  },
  {
    code: 'K2503',
    label: 'Agent / Agente de sécurité',
    titles: [
      {
        code: 10599,
        label: 'Agent / Agente de sécurité',
        synonyms: ['vigile', 'sécurité magasin', 'gardiennage'],
      },
      { code: 20688, label: 'Vigile', synonyms: ['videur', 'gardien'] },
      {
        code: 10556,
        label: 'Agent / Agente de prévention et de sécurité',
        synonyms: ['aps', 'carte professionnelle cnaps'],
      },
      {
        code: 10602,
        label: 'Agent / Agente de sécurité incendie (SSIAP 1)',
        synonyms: ['ssiap', 'sécurité incendie'],
      },
      { code: 489516, label: 'Veilleur / Veilleuse de nuit', synonyms: ['gardien de nuit'] },
    ],
    coreSkills: [104016, 300149, 300448, 300619, 484250],
    otherSkills: [
      100240, 114883, 115272, 120373, 124181, 140956, 403338, 484248, 103885, 300460, 300465, 300473, 300478,
      121837, 404721,
    ],
    neighbours: ['K2504', 'K2501', 'K1204'],
  },
  {
    code: 'K2504',
    label: 'Agent / Agente de sécurité pour événements',
    titles: [
      {
        code: 404955,
        label: 'Agent / Agente de sécurité événementielle',
        synonyms: ['concert', 'festival', 'salle de spectacle'],
      },
      { code: 19515, label: 'Stadier / Stadière', synonyms: ['stade', 'meinau', 'match'] },
      { code: 38456, label: 'Agent / Agente de contrôle des entrées', synonyms: ['fouille', 'filtrage'] },
    ],
    coreSkills: [115272, 120373, 300045, 300448, 404878, 404879],
    otherSkills: [
      100240, 124716, 300426, 300480, 400733, 403338, 100541, 300460, 300473, 300478, 121837, 123811, 404718,
      404721,
    ],
    neighbours: ['K2503', 'K1204', 'M1601'],
  },
] as const satisfies readonly OccupationEntry[]
