export type PoolSlug = (typeof talentPoolEntries)[number]['slug']

/** The Cité's talent pools, each proposed to who looks for an occupation of its ROME domains. */
export const talentPoolEntries = [
  {
    slug: 'transport-logistique',
    name: 'Transport et logistique',
    description: 'Préparer des commandes, conduire un chariot, livrer, charger.',
    familyCodes: ['N11', 'N41'],
  },
  {
    slug: 'proprete-securite',
    name: 'Propreté et sécurité',
    description: 'Entretenir des locaux, des chambres et des rues, garder un site.',
    familyCodes: ['K22', 'K23', 'K25', 'G15'],
  },
  {
    slug: 'soin-enfance',
    name: 'Soin et petite enfance',
    description: 'Accompagner des personnes âgées, des malades, des enfants.',
    familyCodes: ['J13', 'J15', 'K13', 'K21', 'G12'],
  },
  {
    slug: 'cuisine-alimentation',
    name: 'Cuisine et alimentation',
    description: 'Cuisiner, servir, faire le pain, produire des aliments.',
    familyCodes: ['G16', 'G18', 'D11', 'H21'],
  },
  {
    slug: 'batiment-industrie',
    name: 'Bâtiment, industrie et espaces verts',
    description: 'Construire, rénover, monter, réparer, jardiner.',
    familyCodes: ['F16', 'F17', 'I12', 'I13', 'I16', 'H29', 'H33', 'A12'],
  },
  {
    slug: 'commerce-accueil',
    name: 'Commerce, accueil et bureau',
    description: 'Vendre, encaisser, accueillir, tenir un secrétariat.',
    familyCodes: ['D12', 'D15', 'M16', 'K12'],
  },
] as const
