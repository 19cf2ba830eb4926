import type { OccupationEntry } from '../types'

export const cleaningOccupations = [
  {
    code: 'K2202',
    label: 'Laveur / Laveuse de vitres',
    titles: [
      {
        code: 16166,
        label: 'Laveur / Laveuse de vitres',
        synonyms: ['laver les vitres', 'laveur de carreaux', 'vitrier nettoyage'],
      },
      { code: 16979, label: 'Nettoyeur / Nettoyeuse de vitres', synonyms: ['nettoyage vitres'] },
      {
        code: 16169,
        label: 'Laveur / Laveuse de vitres sur nacelle',
        synonyms: ['travail en hauteur', 'nacelliste'],
      },
    ],
    coreSkills: [107957, 300363, 300474, 300636, 400814, 506078, 506079],
    otherSkills: [
      116932, 117243, 119621, 125971, 300149, 300280, 400815, 100038, 118331, 300460, 300465, 300473, 300490,
    ],
    neighbours: ['K2205', 'K2204', 'K2307'],
  },
  {
    code: 'K2204',
    label: 'Agent / Agente de nettoyage industriel',
    titles: [
      {
        code: 10537,
        label: 'Agent / Agente de nettoyage industriel',
        synonyms: ['nettoyage usine', 'ménage industriel'],
      },
      {
        code: 10749,
        label: 'Agent / Agente machiniste en propreté',
        synonyms: ['autolaveuse', 'machiniste'],
      },
      { code: 16973, label: 'Nettoyeur / Nettoyeuse de locaux industriels', synonyms: ['nettoyage atelier'] },
    ],
    coreSkills: [126339, 486481, 506080],
    otherSkills: [
      116932, 119621, 119622, 121159, 125246, 125971, 126141, 300147, 300181, 300282, 300298, 483343, 300465,
      300473, 300490, 404093,
    ],
    neighbours: ['K2205', 'K2307', 'K2202', 'N1115'],
  },
  {
    code: 'K2205',
    label: "Agent / Agente d'entretien",
    titles: [
      {
        code: 10688,
        label: "Agent / Agente d'entretien de locaux",
        synonyms: ['femme de ménage', 'homme de ménage', 'ménage', 'nettoyage'],
      },
      {
        code: 10687,
        label: "Agent / Agente d'entretien de bureaux",
        synonyms: ['ménage bureaux', 'nettoyage de bureaux'],
      },
      {
        code: 19928,
        label: 'Technicien / Technicienne de surface',
        synonyms: ['ménage', 'serpillière', 'agent de nettoyage'],
      },
      {
        code: 10689,
        label: "Agent / Agente d'entretien d'immeubles",
        synonyms: ['nettoyage escaliers', "nettoyage cage d'escalier"],
      },
      {
        code: 10573,
        label: "Agent / Agente de propreté et d'hygiène",
        synonyms: ['agent de propreté', 'ménage'],
      },
    ],
    coreSkills: [117070, 119621, 124542, 125246, 125971, 300152, 300177, 300282, 104167],
    otherSkills: [121866, 126141, 400815, 100262, 101506, 124475, 300460, 300479, 300483, 300490, 404093],
    neighbours: ['K2204', 'J1301', 'G1501', 'K2202', 'K1304'],
  },
  {
    code: 'K2307',
    label: 'Agent / Agente de propreté urbaine',
    titles: [
      {
        code: 10576,
        label: 'Agent / Agente de propreté urbaine',
        synonyms: ['nettoyage des rues', 'balayer les rues'],
      },
      { code: 11487, label: 'Balayeur / Balayeuse', synonyms: ['balayage', 'cantonnier'] },
      { code: 12880, label: 'Conducteur / Conductrice de balayeuse', synonyms: ['balayeuse'] },
    ],
    coreSkills: [119622, 119691, 300282, 300298, 108735],
    otherSkills: [115353, 116213, 126339, 400577, 400843, 124475, 300465, 300483, 300490],
    neighbours: ['K2204', 'K2205', 'A1203'],
  },
  {
    code: 'G1501',
    label: 'Femme de chambre / Valet de chambre',
    titles: [
      { code: 14793, label: "Employé / Employée d'étage", synonyms: ['ménage hôtel', 'femme de chambre'] },
      {
        code: 20500,
        label: 'Valet / Femme de chambre',
        synonyms: ['femme de chambre', 'valet', 'faire les chambres'],
      },
      { code: 14775, label: "Employé / Employée de ménage d'hôtel", synonyms: ['nettoyage hôtel'] },
    ],
    coreSkills: [104160, 124101, 300282, 300448, 489833, 489879],
    otherSkills: [
      104175, 107356, 107957, 119621, 124663, 300298, 100259, 101506, 104167, 300465, 300473, 300490, 399999,
    ],
    neighbours: ['K2205', 'J1301', 'K1304'],
  },
  {
    code: 'K2501',
    label: "Gardien / Gardienne d'immeuble",
    titles: [
      { code: 15228, label: "Gardien / Gardienne d'immeuble", synonyms: ['gardien hlm', 'concierge'] },
      { code: 15235, label: 'Gardien-concierge / Gardienne-concierge', synonyms: ['concierge', 'loge'] },
      {
        code: 14797,
        label: "Employé / Employée d'immeuble",
        synonyms: ['sortir les poubelles', 'entretien immeuble'],
      },
    ],
    coreSkills: [108819, 115353, 115356, 300282, 400750, 483054],
    otherSkills: [104016, 104174, 106659, 125158, 300451, 100017, 300412, 300473, 300483],
    neighbours: ['K2205', 'I1203', 'K2503'],
  },
] as const satisfies readonly OccupationEntry[]
