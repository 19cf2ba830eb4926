import type { OccupationEntry } from '../types'

export const buildingOccupations = [
  {
    code: 'F1704',
    label: 'Manœuvre du bâtiment',
    titles: [
      { code: 16351, label: 'Manœuvre bâtiment', synonyms: ['manœuvre', 'ouvrier bâtiment', 'btp'] },
      { code: 16352, label: 'Manœuvre de chantier', synonyms: ['aide chantier', 'ouvrier chantier'] },
      { code: 10879, label: 'Aide-maçon / Aide-maçonne', synonyms: ['aide maçon'] },
      { code: 20309, label: 'Terrassier / Terrassière', synonyms: ['creuser', 'terrassement'] },
    ],
    coreSkills: [100240, 103775, 121977, 123662, 123771, 300152, 300265, 100016, 101829, 103315],
    otherSkills: [122942, 300147, 300149, 300282, 400200, 400330, 100596, 300460, 300465, 300490],
    neighbours: ['F1703', 'F1604', 'F1606', 'I1203'],
  },
  {
    code: 'F1703',
    label: 'Maçon / Maçonne',
    titles: [
      { code: 16250, label: 'Maçon / Maçonne', synonyms: ['maçonnerie', 'parpaings'] },
      { code: 16254, label: 'Maçon / Maçonne en rénovation', synonyms: ['rénovation', 'réparer des murs'] },
      { code: 16263, label: 'Maçon-coffreur / Maçonne-coffreuse', synonyms: ['coffrage', 'béton'] },
      { code: 11739, label: 'Chapiste', synonyms: ['chape', 'couler une chape'] },
    ],
    coreSkills: [
      103771, 103775, 121482, 121518, 121957, 122952, 123667, 100596, 100854, 102181, 103070, 103315,
    ],
    otherSkills: [117243, 121811, 300636, 100038, 103402, 300460, 300465, 300490],
    neighbours: ['F1704', 'F1608', 'F1604'],
  },
  {
    code: 'F1606',
    label: 'Peintre en bâtiment',
    titles: [
      { code: 17619, label: 'Peintre en bâtiment', synonyms: ['peintre', 'peinture', 'refaire les murs'] },
      { code: 17629, label: 'Peintre enduiseur / Peintre enduiseuse', synonyms: ['enduit'] },
      { code: 17926, label: 'Poseur / Poseuse de papiers peints', synonyms: ['papier peint', 'tapisserie'] },
      { code: 38415, label: 'Aide peintre', synonyms: ['apprenti peintre'] },
    ],
    coreSkills: [103566, 119936, 126395, 300147, 403326],
    otherSkills: [
      117243, 121159, 126394, 100038, 100507, 100541, 101506, 103611, 300461, 300465, 300490, 404104, 404105,
      404140, 404141,
    ],
    neighbours: ['F1604', 'F1608', 'F1704', 'I1203'],
  },
  {
    code: 'F1602',
    label: 'Électricien / Électricienne du bâtiment',
    titles: [
      {
        code: 14635,
        label: 'Électricien / Électricienne du bâtiment',
        synonyms: ['électricité', 'prises et lumières'],
      },
      {
        code: 16801,
        label: 'Monteur électricien / Monteuse électricienne',
        synonyms: ['câblage', 'tirer des câbles'],
      },
      { code: 509431, label: "Électricien / Électricienne d'entretien", synonyms: ['dépannage électrique'] },
      { code: 509429, label: 'Câbleur / Câbleuse du bâtiment', synonyms: ['câbleur'] },
    ],
    coreSkills: [103495, 106679, 106811, 400248, 499702],
    otherSkills: [
      114888, 117447, 300152, 300446, 400528, 499701, 101506, 103070, 103402, 113245, 300461, 300465, 300483,
      300490,
    ],
    neighbours: ['F1603', 'I1203', 'I1310'],
  },
  {
    code: 'F1603',
    label: 'Plombier / Plombière',
    titles: [
      { code: 17837, label: 'Plombier / Plombière', synonyms: ['plomberie', "fuite d'eau"] },
      {
        code: 16826,
        label: 'Monteur / Monteuse en installations sanitaires',
        synonyms: ['salle de bain', 'sanitaire'],
      },
      { code: 38414, label: 'Aide plombier / Aide plombière', synonyms: ['apprenti plombier'] },
      { code: 13974, label: 'Dépanneur / Dépanneuse en sanitaire', synonyms: ['dépannage plomberie'] },
    ],
    coreSkills: [114888, 123695, 300408, 485221, 504976, 504979],
    otherSkills: [
      114353, 117243, 400488, 400528, 405115, 100854, 101506, 103070, 103402, 118331, 300460, 300467, 300483,
      300490,
    ],
    neighbours: ['F1602', 'I1203', 'F1608'],
  },
  {
    code: 'F1604',
    label: 'Plaquiste',
    titles: [
      { code: 17821, label: 'Plaquiste', synonyms: ['placo', 'plaquiste placo', 'ba13'] },
      { code: 17911, label: 'Poseur / Poseuse de cloisons', synonyms: ['cloison'] },
      { code: 17918, label: 'Poseur / Poseuse de faux plafonds', synonyms: ['faux plafond'] },
      { code: 17831, label: 'Plâtrier-plaquiste / Plâtrière-plaquiste', synonyms: ['plâtre'] },
    ],
    coreSkills: [103775, 122945, 400492, 485217, 489345, 103070, 103315],
    otherSkills: [
      119936, 300149, 300636, 485214, 100854, 103402, 103611, 113245, 300465, 300483, 300490, 404140, 404141,
    ],
    neighbours: ['F1606', 'F1608', 'F1704'],
  },
  {
    code: 'F1608',
    label: 'Carreleur / Carreleuse',
    titles: [
      { code: 11690, label: 'Carreleur / Carreleuse', synonyms: ['carrelage', 'poser du carrelage'] },
      { code: 38416, label: 'Aide carreleur / Aide carreleuse', synonyms: ['apprenti carreleur'] },
      { code: 17927, label: 'Poseur / Poseuse de parquet', synonyms: ['parquet', 'parqueteur'] },
    ],
    coreSkills: [
      119936, 122119, 122643, 123249, 123250, 123263, 100596, 100854, 101506, 102181, 103070, 103402, 103611,
    ],
    otherSkills: [114385, 117243, 300147, 300465, 300479, 300489, 300490],
    neighbours: ['F1606', 'F1703', 'F1604'],
  },
  {
    code: 'I1203',
    label: "Agent / Agente d'entretien du bâtiment",
    titles: [
      {
        code: 10679,
        label: "Agent / Agente d'entretien du bâtiment",
        synonyms: ['bricolage', 'réparations'],
      },
      {
        code: 10489,
        label: 'Agent / Agente de maintenance des bâtiments',
        synonyms: ['maintenance bâtiment', 'agent technique'],
      },
      { code: 15058, label: 'Homme / Femme toutes mains', synonyms: ['factotum', 'bricoleur'] },
      {
        code: 20217,
        label: 'Technicien polyvalent / Technicienne polyvalente du bâtiment',
        synonyms: ['multitechnique'],
      },
    ],
    coreSkills: [104888, 106659, 119210, 484991, 100259, 103070],
    otherSkills: [
      103668, 106661, 106670, 106811, 122945, 300364, 100017, 100064, 100596, 300460, 300473, 300483,
    ],
    neighbours: ['F1606', 'F1603', 'F1602', 'K2501'],
  },
] as const satisfies readonly OccupationEntry[]
