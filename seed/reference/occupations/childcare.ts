import type { OccupationEntry } from '../types'

export const childcareOccupations = [
  {
    code: 'K1307',
    label: 'Animateur / Animatrice petite enfance',
    titles: [
      {
        code: 404267,
        label: 'Animateur / Animatrice petite enfance',
        synonyms: ['crèche', 'travailler en crèche'],
      },
      {
        code: 38633,
        label: 'Aide maternel / Aide maternelle de crèche',
        synonyms: ['auxiliaire de crèche', 'halte-garderie', 'dame de crèche'],
      },
      {
        code: 404268,
        label: 'Accompagnant éducatif / Accompagnante éducative petite enfance',
        synonyms: ['cap petite enfance', 'aepe'],
      },
    ],
    coreSkills: [103913, 107368, 107371, 107933, 107935, 300447, 300448, 300451, 400127],
    otherSkills: [119622, 103885, 107469, 300412, 300460, 300465, 300473, 300497, 123811, 404092, 405273],
    neighbours: ['K1308', 'K1303', 'K1310', 'G1203'],
  },
  {
    code: 'K1303',
    label: "Garde d'enfants",
    titles: [
      {
        code: 15196,
        label: "Garde d'enfants à domicile",
        synonyms: ['nounou', 'nourrice', 'garder des enfants'],
      },
      { code: 11480, label: 'Baby-sitter', synonyms: ['babysitting', 'baby sitter', "sortie d'école"] },
      { code: 510086, label: "Garde d'enfants", synonyms: ['garde périscolaire'] },
    ],
    coreSkills: [107371, 107848, 107933, 107935, 115271, 300282, 400127, 499956],
    otherSkills: [
      119622, 125114, 400097, 103885, 107370, 124475, 300412, 300483, 300485, 399999, 404092, 404123,
    ],
    neighbours: ['K1310', 'K1307', 'K1304', 'K1308'],
  },
  {
    code: 'K1308',
    label: "Agent / Agente d'école maternelle (ATSEM)",
    titles: [
      {
        code: 404270,
        label: 'Agent territorial / Agente territoriale des écoles maternelles',
        synonyms: ['atsem', 'dame de maternelle', 'école maternelle'],
      },
      {
        code: 10756,
        label: 'Agent spécialisé / Agente spécialisée des écoles maternelles',
        synonyms: ['asem', 'aide maternelle'],
      },
      {
        code: 10854,
        label: "Aide maternel / Aide maternelle d'école",
        synonyms: ["aide à l'école", 'cantine'],
      },
    ],
    coreSkills: [103913, 107368, 107371, 107936, 300282, 300451],
    otherSkills: [
      119622, 125971, 300598, 400750, 103885, 107469, 124475, 126172, 300412, 300465, 300479, 300483, 300497,
      404092,
    ],
    neighbours: ['K1307', 'K1303', 'K2113', 'G1203'],
  },
  {
    code: 'K1310',
    label: 'Assistant maternel / Assistante maternelle',
    titles: [
      {
        code: 11304,
        label: 'Assistant maternel / Assistante maternelle',
        synonyms: ['ass mat', 'nounou agréée', 'nourrice'],
      },
      {
        code: 38088,
        label: 'Assistant maternel agréé / Assistante maternelle agréée',
        synonyms: ['agrément', 'nourrice agréée'],
      },
      {
        code: 11306,
        label: 'Assistant maternel / Assistante maternelle chez un particulier',
        synonyms: ['particulier employeur', 'nounou'],
      },
    ],
    coreSkills: [107848, 107933, 107935, 107936, 300149, 300282, 300448, 300616, 103918],
    otherSkills: [119622, 125114, 125971, 400750, 103885, 107469, 126172, 300412, 300483, 300497, 404725],
    neighbours: ['K1303', 'K1307', 'K1304'],
  },
  {
    code: 'G1203',
    label: 'Animateur / Animatrice jeunesse',
    titles: [
      {
        code: 404434,
        label: 'Animateur / Animatrice jeunesse',
        synonyms: ['animateur csc', 'centre social'],
      },
      {
        code: 10983,
        label: 'Animateur / Animatrice périscolaire',
        synonyms: ['périscolaire', 'cantine scolaire', 'alae'],
      },
      {
        code: 10999,
        label: 'Animateur / Animatrice de centre de loisirs',
        synonyms: ['colo', 'centre aéré', 'bafa'],
      },
      {
        code: 10213,
        label: "Accompagnateur / Accompagnatrice d'enfants",
        synonyms: ['accompagner les enfants'],
      },
    ],
    coreSkills: [103909, 300441, 300449, 483215],
    otherSkills: [300426, 405150, 405175, 484725, 508092, 103885, 126172, 300412, 300467, 300473, 300497],
    neighbours: ['K1307', 'K1308', 'K2113', 'K1204'],
  },
  {
    code: 'K2113',
    label: "Accompagnant / Accompagnante d'élèves en situation de handicap",
    titles: [
      {
        code: 38885,
        label: "Accompagnant / Accompagnante d'élèves en situation de handicap (AESH)",
        synonyms: ['aesh', 'aide handicap école'],
      },
      { code: 404907, label: 'Auxiliaire de vie scolaire (AVS)', synonyms: ['avs', 'auxiliaire scolaire'] },
      { code: 11258, label: 'Assistant / Assistante de vie scolaire', synonyms: ['aide aux élèves'] },
    ],
    coreSkills: [107371, 300449, 300597, 400080, 482711, 485432, 487073, 489932],
    otherSkills: [
      108476, 115272, 300426, 300598, 400097, 490065, 100017, 107469, 404550, 300412, 300465, 300483,
    ],
    neighbours: ['K1308', 'K1306', 'G1203'],
  },
] as const satisfies readonly OccupationEntry[]
