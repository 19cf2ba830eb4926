import { en as about } from './about/en'
import { en as algorithm } from './algorithm/en'
import { en as checkIn } from './check-in/en'
import { en as entry } from './entry/en'
import { en as frame } from './frame/en'
import { en as held } from './held/en'
import { en as home } from './home/en'
import { en as introduction } from './introduction/en'
import { en as mails } from './mails/en'
import { en as messages } from './messages/en'
import { en as offers } from './offers/en'
import { en as pathway } from './pathway/en'
import { en as profile } from './profile/en'
import { en as rights } from './rights/en'
import { en as visibility } from './visibility/en'

export const english = {
  sentences: {
    ...about.sentences,
    ...algorithm.sentences,
    ...checkIn.sentences,
    ...entry.sentences,
    ...frame.sentences,
    ...held.sentences,
    ...home.sentences,
    ...introduction.sentences,
    ...mails.sentences,
    ...messages.sentences,
    ...offers.sentences,
    ...pathway.sentences,
    ...profile.sentences,
    ...rights.sentences,
    ...visibility.sentences,
  },
  counted: {
    ...about.counted,
    ...algorithm.counted,
    ...checkIn.counted,
    ...entry.counted,
    ...frame.counted,
    ...held.counted,
    ...home.counted,
    ...introduction.counted,
    ...mails.counted,
    ...messages.counted,
    ...offers.counted,
    ...pathway.counted,
    ...profile.counted,
    ...rights.counted,
    ...visibility.counted,
  },
}
