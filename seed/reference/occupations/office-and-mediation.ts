import type { OccupationEntry } from '../types'

export const officeAndMediationOccupations = [
  {
    code: 'M1602',
    label: 'Agent administratif / Agente administrative',
    titles: [
      {
        code: 10349,
        label: 'Agent administratif / Agente administrative',
        synonyms: ['administratif', 'bureau'],
      },
      { code: 14757, label: 'Employé / Employée de bureau', synonyms: ['travail de bureau', 'saisie'] },
      {
        code: 404910,
        label: "Employé administratif / Employée administrative d'accueil",
        synonyms: ['accueil administratif'],
      },
    ],
    coreSkills: [300361, 300407, 300426, 300431, 404550],
    otherSkills: [113818, 116932, 125971, 300280, 300424, 404775, 489402, 300412, 300483, 300490],
    neighbours: ['M1607', 'M1601', 'M1614'],
  },
  {
    code: 'M1607',
    label: 'Secrétaire',
    titles: [
      { code: 19364, label: 'Secrétaire', synonyms: ['secrétariat'] },
      {
        code: 11183,
        label: 'Assistant administratif / Assistante administrative',
        synonyms: ['assistante', 'assistant administratif'],
      },
      {
        code: 19400,
        label: 'Secrétaire polyvalent / Secrétaire polyvalente',
        synonyms: ['secrétaire polyvalente'],
      },
    ],
    coreSkills: [120722, 125971, 300280, 300361, 300426, 300431, 126093],
    otherSkills: [105672, 124377, 300408, 300473, 300483, 300490],
    neighbours: ['M1602', 'M1601', 'M1614'],
  },
  {
    code: 'M1601',
    label: "Agent / Agente d'accueil",
    titles: [
      { code: 10372, label: "Agent / Agente d'accueil", synonyms: ['accueil', 'réception'] },
      { code: 15480, label: "Hôte / Hôtesse d'accueil", synonyms: ['hôtesse', 'réceptionniste'] },
      { code: 11743, label: "Chargé / Chargée d'accueil", synonyms: ['guichet', 'accueil mairie'] },
      { code: 15483, label: "Hôte / Hôtesse d'accueil et standard", synonyms: ['accueil téléphonique'] },
    ],
    coreSkills: [121985, 300361, 300451, 400328, 400557, 404775],
    otherSkills: [300363, 300426, 483567, 483577, 484953, 101506, 126093, 300412, 300483, 300490],
    neighbours: ['M1614', 'M1602', 'M1607', 'D1505', 'K1205'],
  },
  {
    code: 'M1614',
    label: 'Standardiste',
    titles: [
      { code: 19518, label: 'Standardiste', synonyms: ['standard', 'téléphone', 'répondre au téléphone'] },
      { code: 19519, label: 'Standardiste bilingue', synonyms: ['standard allemand', 'standard anglais'] },
    ],
    coreSkills: [121985, 300361, 300431, 300451, 400557, 100541],
    otherSkills: [120722, 121268, 300363, 300426, 485608, 485613, 126093, 300479, 300483, 300490],
    neighbours: ['M1601', 'M1602', 'M1607'],
  },
  {
    code: 'K1204',
    label: 'Médiateur social / Médiatrice sociale',
    titles: [
      { code: 404483, label: 'Médiateur social / Médiatrice sociale', synonyms: ['médiation', 'quartier'] },
      { code: 10319, label: 'Adulte-relais', synonyms: ['adulte relais', 'médiateur de quartier'] },
      {
        code: 13750,
        label: 'Correspondant / Correspondante de quartier',
        synonyms: ['correspondant de nuit'],
      },
      {
        code: 10525,
        label: "Agent / Agente de médiation dans l'espace public",
        synonyms: ['médiateur cts', "agent d'ambiance"],
      },
    ],
    coreSkills: [123916, 400407, 405361, 499980],
    otherSkills: [
      107872, 121985, 140975, 300441, 300451, 490161, 502167, 505229, 100541, 101506, 300412, 300465, 300467,
      300478,
    ],
    neighbours: ['K1205', 'G1203', 'K2503'],
  },
  {
    code: 'K1205',
    label: "Agent / Agente d'accueil social",
    titles: [
      {
        code: 10374,
        label: "Agent / Agente d'accueil social",
        synonyms: ['centre social', 'ccas', 'accueil du public'],
      },
      { code: 10373, label: "Agent / Agente d'information sociale", synonyms: ['droits sociaux', 'caf'] },
      {
        code: 11930,
        label: 'Informateur / Informatrice jeunesse',
        synonyms: ['mission locale', 'info jeunes'],
      },
    ],
    coreSkills: [107907, 121268, 123916, 300361, 300450, 400211, 490161, 505226, 506458, 506825],
    otherSkills: [121985, 300426, 400328, 100541, 404565, 300412, 300460, 300478, 399999],
    neighbours: ['K1204', 'M1601', 'M1602'],
  },
] as const satisfies readonly OccupationEntry[]
