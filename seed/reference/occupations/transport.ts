import type { OccupationEntry } from '../types'

export const transportOccupations = [
  {
    code: 'N4101',
    label: 'Conducteur / Conductrice de poids lourd',
    titles: [
      {
        code: 13132,
        label: 'Conducteur / Conductrice de poids lourd',
        synonyms: ['chauffeur pl', 'permis c', 'conducteur spl'],
      },
      {
        code: 11989,
        label: 'Chauffeur / Chauffeuse de poids lourd',
        synonyms: ['camionneur', 'chauffeur camion'],
      },
      {
        code: 13323,
        label: 'Conducteur routier / Conductrice routière',
        synonyms: ['routier', 'chauffeur routier'],
      },
    ],
    coreSkills: [110474, 110527, 400094, 400117, 400661, 484248, 485799, 487071, 512837, 108568, 479904],
    otherSkills: [513452, 100016, 300412, 300460, 300479, 399999, 491583, 491586, 491616],
    neighbours: ['N4105', 'N4103', 'N1102'],
  },
  {
    code: 'N4103',
    label: 'Conducteur / Conductrice de bus',
    titles: [
      {
        code: 12896,
        label: 'Conducteur / Conductrice de bus',
        synonyms: ['chauffeur cts', 'conducteur cts', 'bus'],
      },
      { code: 38796, label: 'Chauffeur / Chauffeuse de bus', synonyms: ['chauffeur de car', 'autobus'] },
      {
        code: 11990,
        label: 'Conducteur / Conductrice de ramassage scolaire',
        synonyms: ['ramassage scolaire', 'car scolaire'],
      },
    ],
    coreSkills: [110527, 512850, 110550],
    otherSkills: [
      110523, 120373, 140956, 300303, 300361, 300441, 484190, 484199, 103872, 103885, 108568, 300412, 300478,
      300490, 399999, 120409, 123723,
    ],
    neighbours: ['N4101', 'J1305', 'N4105'],
  },
  {
    code: 'N4104',
    label: 'Coursier / Coursière',
    titles: [
      { code: 13795, label: 'Coursier / Coursière', synonyms: ['livreur à vélo', 'course'] },
      { code: 488952, label: 'Livreur / Livreuse de repas à domicile', synonyms: ['livreur de pizza'] },
      { code: 13802, label: 'Coursier / Coursière à deux roues', synonyms: ['livreur scooter'] },
    ],
    coreSkills: [110675, 120050, 125102, 125106, 300364, 400117, 400661, 483694, 487071, 513485, 479904],
    otherSkills: [110522, 121866, 400094, 100016, 100341, 103885, 300473, 300490, 399999],
    neighbours: ['N4105', 'N1103'],
  },
  {
    code: 'N4105',
    label: 'Chauffeur-livreur / Chauffeuse-livreuse',
    titles: [
      {
        code: 11999,
        label: 'Chauffeur-livreur / Chauffeuse-livreuse',
        synonyms: ['chauffeur vl', 'livreur camionnette', 'permis b'],
      },
      { code: 16204, label: 'Livreur / Livreuse', synonyms: ['livraison', 'livreur de colis'] },
      { code: 16208, label: 'Livreur / Livreuse en alimentation', synonyms: ['livraison de courses'] },
      { code: 16205, label: 'Livreur / Livreuse à domicile', synonyms: ['livrer des meubles'] },
    ],
    coreSkills: [110675, 119989, 125102, 400094, 400117, 400661, 483842, 484248, 487071, 512837, 513485],
    otherSkills: [125106, 100016, 100341, 101829, 300460, 300490, 399999, 491384, 491583],
    neighbours: ['N4104', 'N4101', 'N1105', 'N1102'],
  },
  {
    code: 'J1305',
    label: 'Ambulancier / Ambulancière',
    titles: [
      { code: 10927, label: 'Ambulancier / Ambulancière', synonyms: ['ambulance'] },
      {
        code: 13230,
        label: 'Conducteur / Conductrice de véhicule sanitaire léger (VSL)',
        synonyms: ['vsl', 'taxi sanitaire'],
      },
      {
        code: 10928,
        label: 'Ambulancier hospitalier / Ambulancière hospitalière',
        synonyms: ['smur', 'transport hôpital'],
      },
    ],
    coreSkills: [107356, 107387, 300447, 513036],
    otherSkills: [
      116932, 119210, 125971, 300298, 300597, 300598, 512785, 100414, 103885, 300412, 300473, 300490, 512440,
    ],
    neighbours: ['N4103', 'J1301', 'J1501'],
  },
] as const satisfies readonly OccupationEntry[]
