import type { OccupationEntry } from '../types'

export const logisticsOccupations = [
  {
    code: 'N1101',
    label: 'Cariste',
    titles: [
      {
        code: 11679,
        label: 'Cariste',
        synonyms: ['fenwick', 'conducteur de chariot', 'conducteur de fenwick'],
      },
      { code: 11684, label: "Cariste d'entrepôt", synonyms: ['cariste entrepôt', 'chariot élévateur'] },
      { code: 11686, label: 'Cariste manutentionnaire', synonyms: ['cariste polyvalent'] },
      {
        code: 510881,
        label: "Conducteur / Conductrice d'engins de manutention",
        synonyms: ["conducteur d'engins entrepôt"],
      },
    ],
    coreSkills: [115630, 122623, 400110, 404220, 484039, 484042, 485096, 100016, 109996],
    otherSkills: [117585, 101506, 101829, 300460, 300483, 300490, 491384, 491583, 491586, 491587, 491588],
    neighbours: ['N1103', 'N1115', 'N1105', 'N1110'],
  },
  {
    code: 'N1102',
    label: 'Déménageur / Déménageuse',
    titles: [
      { code: 13947, label: 'Déménageur / Déménageuse', synonyms: ['porteur de meubles', 'déménagement'] },
      { code: 10875, label: 'Aide-déménageur / Aide-déménageuse', synonyms: ['aide déménagement'] },
      { code: 13949, label: 'Emballeur / Emballeuse en déménagement', synonyms: ['mise en cartons'] },
    ],
    coreSkills: [400094, 483582, 485678, 512860, 512895, 512972, 513114, 513346, 100016],
    otherSkills: [110527, 121866, 103872, 103885, 108568, 300460, 300465, 300490, 491384, 491583, 512502],
    neighbours: ['N1105', 'N4105', 'N4101'],
  },
  {
    code: 'N1103',
    label: 'Préparateur / Préparatrice de commandes',
    titles: [
      {
        code: 17993,
        label: 'Préparateur / Préparatrice de commandes',
        synonyms: ['prépa de commandes', 'picking', 'préparateur commande', 'prépa co'],
      },
      {
        code: 18032,
        label: 'Préparateur / Préparatrice logistique en entrepôt',
        synonyms: ['préparation colis', 'entrepôt'],
      },
    ],
    coreSkills: [110036, 123660, 300259, 300645, 400163, 484044, 100016, 109997, 110040],
    otherSkills: [106396, 106551, 101506, 300473, 300483, 300490, 491384, 491583, 491586, 491587, 491588],
    neighbours: ['N1115', 'N1101', 'N1105', 'N1110', 'D1507'],
  },
  {
    code: 'N1105',
    label: 'Manutentionnaire',
    titles: [
      {
        code: 16361,
        label: 'Manutentionnaire',
        synonyms: ['manut', 'porter des cartons', 'manœuvre entrepôt'],
      },
      { code: 11951, label: 'Chargeur / Chargeuse manutentionnaire', synonyms: ['charger des camions'] },
      {
        code: 13897,
        label: 'Déchargeur / Déchargeuse manutentionnaire',
        synonyms: ['décharger des camions', 'dépotage'],
      },
      { code: 17894, label: 'Porteur / Porteuse', synonyms: ['porteur de charges'] },
    ],
    coreSkills: [105769, 121866, 300265, 300645, 400094, 483143, 486650, 100016],
    otherSkills: [
      106551, 117585, 123660, 125180, 400640, 484044, 101506, 101829, 109997, 300465, 300473, 300483,
    ],
    neighbours: ['N1115', 'N1103', 'N1101', 'N1102'],
  },
  {
    code: 'N1110',
    label: 'Magasinier / Magasinière',
    titles: [
      {
        code: 16276,
        label: 'Magasinier / Magasinière',
        synonyms: ['magasin', 'gestion du stock', 'employé de magasin'],
      },
      { code: 16277, label: 'Magasinier / Magasinière cariste', synonyms: ['magasinier avec caces'] },
      { code: 10750, label: 'Gestionnaire de stocks', synonyms: ['stock', 'responsable du stock'] },
      { code: 16282, label: 'Magasinier / Magasinière en pièces détachées', synonyms: ['pièces auto'] },
    ],
    coreSkills: [122623, 300259, 300260, 300265, 400094, 484044, 484656, 490065, 100016],
    otherSkills: [116932, 300280, 300426, 484654, 109996, 109997, 110040, 300467, 300483, 300490],
    neighbours: ['N1103', 'N1115', 'N1101', 'D1507'],
  },
  {
    code: 'N1115',
    label: 'Agent / Agente logistique',
    titles: [
      {
        code: 17240,
        label: 'Opérateur / Opératrice logistique en entrepôt',
        synonyms: ['agent logistique', 'ouvrier logistique', 'magasin logistique'],
      },
      { code: 14740, label: 'Emballeur / Emballeuse', synonyms: ['emballage', 'faire des colis'] },
      { code: 14755, label: 'Employé / Employée de picking', synonyms: ['picking'] },
      { code: 10880, label: 'Aide-magasinier / Aide-magasinière', synonyms: ['aide magasin'] },
    ],
    coreSkills: [117521, 300265, 400094, 486650, 513305, 100016, 109996, 110040],
    otherSkills: [
      106551, 121866, 123660, 484044, 101829, 109997, 300465, 300473, 300490, 491384, 491583, 512496,
    ],
    neighbours: ['N1103', 'N1105', 'N1101', 'N1110', 'H3302'],
  },
] as const satisfies readonly OccupationEntry[]
