import type { OccupationEntry } from '../types'

export const cateringOccupations = [
  {
    code: 'G1602',
    label: 'Commis / Commise de cuisine',
    titles: [
      { code: 12756, label: 'Commis / Commise de cuisine', synonyms: ['aide cuisinier'] },
      { code: 10826, label: 'Aide de cuisine', synonyms: ['aide cuisine', 'épluchage'] },
      { code: 10427, label: 'Agent / Agente de cuisine', synonyms: ['cuisine'] },
    ],
    coreSkills: [123660, 300446, 403326, 489790, 101716, 101767, 122435],
    otherSkills: [
      104207, 116932, 119439, 124919, 124935, 124947, 125971, 100016, 101782, 300465, 300473, 300483, 300490,
    ],
    neighbours: ['G1606', 'G1607', 'G1603', 'G1605', 'G1803'],
  },
  {
    code: 'G1603',
    label: 'Équipier / Équipière de restauration rapide',
    titles: [
      {
        code: 14875,
        label: 'Équipier polyvalent / Équipière polyvalente de restauration rapide',
        synonyms: ['fast food', 'burger'],
      },
      {
        code: 14812,
        label: 'Employé polyvalent / Employée polyvalente de restaurant',
        synonyms: ['employé de restaurant', 'polyvalent restauration'],
      },
      {
        code: 18045,
        label: 'Préparateur-vendeur / Préparatrice-vendeuse de sandwichs',
        synonyms: ['sandwicherie', 'kebab'],
      },
    ],
    coreSkills: [104227, 124961, 300303, 300364, 300446, 403448, 483908],
    otherSkills: [
      104262, 125102, 400594, 100016, 100259, 101767, 101782, 104172, 122435, 300465, 300483, 300490, 399999,
    ],
    neighbours: ['G1602', 'G1607', 'G1803', 'D1505'],
  },
  {
    code: 'G1605',
    label: 'Plongeur / Plongeuse en restauration',
    titles: [
      {
        code: 17846,
        label: 'Plongeur / Plongeuse en restauration',
        synonyms: ['plonge', 'laver la vaisselle'],
      },
      { code: 17849, label: 'Plongeur-batterie / Plongeuse-batterie', synonyms: ['laver les casseroles'] },
      { code: 404954, label: 'Plongeur officier / Plongeuse officière', synonyms: ['plongeur cuisine'] },
    ],
    coreSkills: [104262, 114538, 300282, 400637, 489877, 100359, 104172],
    otherSkills: [
      104227, 119622, 123660, 124947, 300181, 300263, 101506, 101716, 101767, 104167, 300460, 300465, 300473,
    ],
    neighbours: ['G1602', 'G1607', 'J1301'],
  },
  {
    code: 'G1606',
    label: 'Cuisinier / Cuisinière de collectivité',
    titles: [
      {
        code: 13863,
        label: 'Cuisinier / Cuisinière de collectivité',
        synonyms: ['cuisine collective', 'cantine'],
      },
      {
        code: 404260,
        label: 'Cuisinier / Cuisinière de cantine',
        synonyms: ['cantine scolaire', 'cuisine école'],
      },
      { code: 13868, label: 'Cuisinier traiteur / Cuisinière traiteuse', synonyms: ['traiteur'] },
    ],
    coreSkills: [116233, 116932, 125971, 300446, 300449],
    otherSkills: [
      124919, 124935, 125042, 140976, 300636, 100038, 100262, 101716, 101767, 101782, 122435, 300460, 300465,
      300478, 300483,
    ],
    neighbours: ['G1602', 'G1607', 'D1104'],
  },
  {
    code: 'G1607',
    label: 'Employé / Employée de restauration collective',
    titles: [
      { code: 14786, label: 'Employé / Employée de restauration collective', synonyms: ['cantine', 'self'] },
      {
        code: 14760,
        label: 'Employé / Employée de cantine',
        synonyms: ['dame de cantine', 'service cantine'],
      },
      { code: 10827, label: 'Aide de cuisine de collectivité', synonyms: ['aide cuisine cantine'] },
      { code: 14759, label: 'Employé / Employée de cafétéria', synonyms: ['cafétéria'] },
    ],
    coreSkills: [104227, 300282, 300448, 100359, 101716, 101767],
    otherSkills: [
      104262, 124919, 124961, 124963, 125102, 300303, 100016, 100259, 100341, 101782, 104172, 300465, 300479,
      399999,
    ],
    neighbours: ['G1603', 'G1602', 'G1606', 'J1301'],
  },
  {
    code: 'G1803',
    label: 'Serveur / Serveuse',
    titles: [
      { code: 19430, label: 'Serveur / Serveuse en restauration', synonyms: ['service', 'restaurant'] },
      { code: 19427, label: 'Serveur / Serveuse de restaurant', synonyms: ['serveuse', 'garçon de café'] },
      { code: 12761, label: 'Commis / Commise de salle', synonyms: ['runner', 'aide serveur'] },
      { code: 19425, label: 'Serveur / Serveuse de bar', synonyms: ['barman', 'bar'] },
    ],
    coreSkills: [104324, 300282, 300446],
    otherSkills: [
      104227, 119398, 123660, 124961, 300259, 300263, 300303, 300448, 300556, 400594, 484953, 100359, 300465,
      300478, 300483, 399999,
    ],
    neighbours: ['G1603', 'G1602', 'G1607', 'D1505'],
  },
  {
    code: 'D1102',
    label: 'Boulanger / Boulangère',
    titles: [
      { code: 11573, label: 'Boulanger / Boulangère', synonyms: ['boulangerie', 'faire du pain'] },
      { code: 10868, label: 'Aide-boulanger / Aide-boulangère', synonyms: ['apprenti boulanger'] },
      {
        code: 11574,
        label: 'Boulanger-pâtissier / Boulangère-pâtissière',
        synonyms: ['boulangerie pâtisserie'],
      },
      { code: 17407, label: 'Ouvrier boulanger / Ouvrière boulangère', synonyms: ['fournil'] },
    ],
    coreSkills: [104174, 106439, 126357, 300181, 300374, 300375, 486446, 101782],
    otherSkills: [
      124958, 125971, 126290, 300263, 300282, 489877, 100259, 101716, 300460, 300467, 300483, 300490,
    ],
    neighbours: ['D1104', 'G1602', 'D1106'],
  },
  {
    code: 'D1104',
    label: 'Pâtissier / Pâtissière',
    titles: [
      { code: 17576, label: 'Pâtissier / Pâtissière', synonyms: ['pâtisserie', 'gâteaux'] },
      { code: 10885, label: 'Aide-pâtissier / Aide-pâtissière', synonyms: ['apprenti pâtissier'] },
      { code: 17581, label: 'Pâtissier-traiteur / Pâtissière-traiteuse', synonyms: ['traiteur'] },
    ],
    coreSkills: [119859, 124933, 300363, 483143],
    otherSkills: [114115, 300361, 300375, 489877, 501234, 100359, 101782, 300460, 300465, 300490, 300497],
    neighbours: ['D1102', 'G1602', 'G1606'],
  },
] as const satisfies readonly OccupationEntry[]
