import { ar as about } from './about/ar'
import { ar as algorithm } from './algorithm/ar'
import { ar as checkIn } from './check-in/ar'
import { ar as entry } from './entry/ar'
import { ar as frame } from './frame/ar'
import { ar as held } from './held/ar'
import { ar as home } from './home/ar'
import { ar as introduction } from './introduction/ar'
import { ar as mails } from './mails/ar'
import { ar as messages } from './messages/ar'
import { ar as offers } from './offers/ar'
import { ar as pathway } from './pathway/ar'
import { ar as profile } from './profile/ar'
import { ar as rights } from './rights/ar'
import { ar as visibility } from './visibility/ar'

export const arabic = {
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
