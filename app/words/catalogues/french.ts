import { counted as aboutCounted, type sentences as about } from './about/fr'
import { counted as algorithmCounted, type sentences as algorithm } from './algorithm/fr'
import { counted as checkInCounted, type sentences as checkIn } from './check-in/fr'
import { counted as entryCounted, type sentences as entry } from './entry/fr'
import { counted as frameCounted, type sentences as frame } from './frame/fr'
import { counted as heldCounted, type sentences as held } from './held/fr'
import { counted as homeCounted, type sentences as home } from './home/fr'
import { counted as introductionCounted, type sentences as introduction } from './introduction/fr'
import { counted as mailsCounted, type sentences as mails } from './mails/fr'
import { counted as messagesCounted, type sentences as messages } from './messages/fr'
import { counted as offersCounted, type sentences as offers } from './offers/fr'
import { counted as pathwayCounted, type sentences as pathway } from './pathway/fr'
import { counted as profileCounted, type sentences as profile } from './profile/fr'
import { counted as rightsCounted, type sentences as rights } from './rights/fr'
import { counted as visibilityCounted, type sentences as visibility } from './visibility/fr'

/** Every sentence that a resident may read. */
export type Sentence = (
  | typeof about
  | typeof algorithm
  | typeof checkIn
  | typeof entry
  | typeof frame
  | typeof held
  | typeof home
  | typeof introduction
  | typeof mails
  | typeof messages
  | typeof offers
  | typeof pathway
  | typeof profile
  | typeof rights
  | typeof visibility
)[number]

/** Only these are kept at run time: French says the others as they are written. */
export const frenchCounted = {
  ...aboutCounted,
  ...algorithmCounted,
  ...checkInCounted,
  ...entryCounted,
  ...frameCounted,
  ...heldCounted,
  ...homeCounted,
  ...introductionCounted,
  ...mailsCounted,
  ...messagesCounted,
  ...offersCounted,
  ...pathwayCounted,
  ...profileCounted,
  ...rightsCounted,
  ...visibilityCounted,
}

export type CountedSentence = keyof typeof frenchCounted
