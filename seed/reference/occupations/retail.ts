import type { OccupationEntry } from '../types'

export const retailOccupations = [
  {
    code: 'D1106',
    label: 'Vendeur / Vendeuse en alimentation',
    titles: [
      {
        code: 20540,
        label: 'Vendeur / Vendeuse en alimentation générale',
        synonyms: ['épicerie', 'alimentation'],
      },
      {
        code: 20560,
        label: 'Vendeur / Vendeuse en boulangerie-pâtisserie',
        synonyms: ['vendeuse boulangerie', 'vendre du pain'],
      },
      { code: 20525, label: 'Vendeur / Vendeuse de fruits et légumes', synonyms: ['primeur', 'marché'] },
      { code: 20564, label: 'Vendeur / Vendeuse en charcuterie', synonyms: ['charcuterie', 'rayon coupe'] },
    ],
    coreSkills: [
      102903, 116932, 123660, 125971, 300181, 300259, 300280, 300282, 300375, 100016, 100359, 101716, 101829,
    ],
    otherSkills: [126198, 300541, 300620, 300412, 300465, 300490, 399999],
    neighbours: ['D1507', 'D1505', 'D1214', 'D1102'],
  },
  {
    code: 'D1505',
    label: 'Hôte / Hôtesse de caisse',
    titles: [
      { code: 15487, label: 'Hôte / Hôtesse de caisse', synonyms: ['caisse', 'hôtesse'] },
      { code: 11640, label: 'Caissier / Caissière', synonyms: ['caissière', 'supermarché'] },
      { code: 11645, label: 'Caissier / Caissière en libre-service', synonyms: ['caisse automatique'] },
      { code: 38575, label: 'Caissier / Caissière en restauration', synonyms: ['caisse restaurant'] },
    ],
    coreSkills: [104174, 124661, 300303, 300364, 300379, 400210, 400613, 500170],
    otherSkills: [125971, 300375, 400189, 483143, 500173, 100341, 101506, 300465, 300473, 300490, 399999],
    neighbours: ['D1507', 'D1106', 'G1603', 'M1601'],
  },
  {
    code: 'D1507',
    label: 'Employé / Employée de rayon',
    titles: [
      {
        code: 14779,
        label: 'Employé / Employée de rayon libre-service',
        synonyms: ['els', 'mise en rayon', 'rayonniste'],
      },
      {
        code: 14802,
        label: 'Employé / Employée en approvisionnement de rayon',
        synonyms: ['remplir les rayons', 'réassort'],
      },
      {
        code: 14811,
        label: 'Employé polyvalent / Employée polyvalente de libre-service',
        synonyms: ['employé polyvalent', 'elp', 'magasin'],
      },
      { code: 38116, label: 'Employé / Employée de rayon produits frais', synonyms: ['rayon frais'] },
    ],
    coreSkills: [102903, 102912, 104174, 114182, 117469, 121228, 125971],
    otherSkills: [
      116932, 300259, 300303, 505684, 100016, 100341, 100359, 101716, 101767, 101829, 300460, 300483, 300490,
    ],
    neighbours: ['D1505', 'D1106', 'N1103', 'N1110'],
  },
  {
    code: 'D1214',
    label: 'Vendeur / Vendeuse en vêtements',
    titles: [
      {
        code: 20613,
        label: 'Vendeur / Vendeuse en prêt-à-porter',
        synonyms: ['vendeuse vêtements', 'boutique', 'habits'],
      },
      { code: 20566, label: 'Vendeur / Vendeuse en chaussures', synonyms: ['magasin de chaussures'] },
      { code: 20609, label: 'Vendeur / Vendeuse en parfumerie', synonyms: ['parfums', 'cosmétiques'] },
    ],
    coreSkills: [300263, 300282, 300303, 300361, 300368, 300374, 300375, 300379, 100016, 100341],
    otherSkills: [101163, 116932, 125971, 300280, 300378, 300465, 300490, 300493, 399999],
    neighbours: ['D1106', 'D1505', 'D1507'],
  },
] as const satisfies readonly OccupationEntry[]
