import type { LanguageCode } from '@/drizzle/vocabulary'

/** Invented people: names that are common where families here come from, put together at random. */
export interface Origin {
  given: readonly string[]
  family: readonly string[]
  /** Spoken at home, besides French. */
  languages: readonly LanguageCode[]
  /** In which the consent notice was read. */
  notice: 'fr' | 'de' | 'en' | 'ar' | 'tr'
  weight: number
}

const words = (text: string) => text.split(' ')

export const origins: readonly Origin[] = [
  {
    given: words('Mathilde Odile Cédric Jean-Luc Élodie Fabien Christelle Thibaut Sandrine Loïc Anaïs Kévin'),
    family: words(
      'Kuntzmeyer Schirrmatt Oberlehn Waldvogt Hessling Brandenmoser Ruhlfink Stoskopfer Zeilfelder',
    ),
    languages: ['de'],
    notice: 'fr',
    weight: 16,
  },
  {
    given: words(
      'Yasmina Karim Nadia Sofiane Leïla Mehdi Samira Rachid Ines Bilal Fatiha Walid Hanane Younes',
    ),
    family: words('Benhalima Aït-Ouzra El-Mazouni Chaouati Belkhirane Ouhadda Zerhouane Tamraoui Lahmidine'),
    languages: ['ar'],
    notice: 'ar',
    weight: 24,
  },
  {
    given: words('Elif Mehmet Ayşe Emre Zeynep Hakan Fatma Serkan Derya Murat Gül Okan'),
    family: words('Karadağlı Yıldızkaya Demirsoylu Akpınarlı Çelikbaş Şahinkol Aydoğmuş Özcanlar'),
    languages: ['tr'],
    notice: 'tr',
    weight: 15,
  },
  {
    given: words('Ana João Catarina Rui Fernanda Tiago Lurdes Paulo Inês Duarte'),
    family: words('Figueirinha Carvalhal Montenova Pinhalves Ribeirosa Sobreirinho Valadarim'),
    languages: ['pt'],
    notice: 'fr',
    weight: 6,
  },
  {
    given: words('Arta Blerim Mirjeta Dragan Jelena Agon Vesna Luan Teuta Goran Milica Besnik'),
    family: words('Krasniqaj Petrovljan Hoxhallari Stanojkov Gashani Markovljev Berishaj Radivojac'),
    languages: ['sq', 'sr'],
    notice: 'fr',
    weight: 8,
  },
  {
    given: words('Ioana Florin Mihaela Adrian Roxana Cosmin'),
    family: words('Munteanescu Dragolici Popărescu Văcărelu Lupșeanu'),
    languages: ['ro'],
    notice: 'fr',
    weight: 4,
  },
  {
    given: words('Anahit Zaza Madina Aslan Nino Arman Liana Ruslan Ketevan Hayk'),
    family: words('Gabrielashvar Tumasyants Dzhabrailev Khachatarian Mamukelia Aslakhani Sargsetyan'),
    languages: ['ru', 'hy', 'ka'],
    notice: 'fr',
    weight: 7,
  },
  {
    given: words('Aminata Ousmane Fatou Mamadou Awa Ibrahima Mariam Seydou Adjoa Kofi Grâce Divine'),
    family: words('Diarrassou Koulibasse Mbayeni Traorissa Kouassane Sissokore Ndongala Owusuba'),
    languages: ['en'],
    notice: 'en',
    weight: 10,
  },
  {
    given: words('Linh Minh Thuy Quang Lan Duc'),
    family: words('Nguyenvan Tranhoa Phamlien Lethanh Dangkhoa'),
    languages: ['en'],
    notice: 'fr',
    weight: 3,
  },
  {
    given: words('Olena Taras Oksana Bohdan Iryna Farid Shirin Parwana Najib Zahra'),
    family: words('Kovalenchuk Shevchenyuk Rahimzadi Noorzoyan Hotakwal Bondarivna'),
    languages: ['uk', 'ru', 'fa', 'ps'],
    notice: 'en',
    weight: 5,
  },
  {
    given: words('Priya Suresh Kavitha Ravi Hodan Abdirahman Ifrah'),
    family: words('Sivakumaresan Rajendranath Thavarasan Warsameh Abdullehi'),
    languages: ['ta', 'so', 'en'],
    notice: 'en',
    weight: 2,
  },
]

export const streets = [
  'allée des Grèbes-Huppés',
  'rue du Moulin-aux-Lunes',
  'place des Trois-Tilleuls-Bleus',
  'rue Ottilie-Sternwald',
  'passage du Tram-Couché',
  'rue des Maraîchers-du-Vent',
  'boulevard des Mailles-d’Or',
  'rue de la Cigogne-Distraite',
] as const

/** Second words of a company name; none is a firm that exists. */
export const firmWords = words(
  'Brumegivre Sternhalm Kornwind Ostergrün Vogelmatt Mehlstern Blauwehr Rotkehl Silberaue Windrath Nebelhag ' +
    'Hopfenried Lindenmoos Grünspecht Steinbruck Quellmatt Erlengarten Tannwald Kranichwehr Weidenkorb ' +
    'Sonnenhag Feldgrille Ahornsteg Moosbach Wiesenrain Bibergrund Reiherhof Haselried Schilfmatt Dornbusche ' +
    'Mühlgrab Ulmenkranz Fuchsloche Goldammeren Sandgrüb Eichenfurt Rebwinde Kieselau Zwetschgen Salbeimatt',
)

/** For an address: no accent, no space, lower case. */
export function slug(text: string): string {
  return text
    .replaceAll('ı', 'i')
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}
