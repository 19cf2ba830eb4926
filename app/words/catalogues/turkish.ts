import { tr as about } from './about/tr'
import { tr as algorithm } from './algorithm/tr'
import { tr as checkIn } from './check-in/tr'
import { tr as entry } from './entry/tr'
import { tr as frame } from './frame/tr'
import { tr as held } from './held/tr'
import { tr as home } from './home/tr'
import { tr as introduction } from './introduction/tr'
import { tr as mails } from './mails/tr'
import { tr as messages } from './messages/tr'
import { tr as offers } from './offers/tr'
import { tr as pathway } from './pathway/tr'
import { tr as profile } from './profile/tr'
import { tr as rights } from './rights/tr'
import { tr as visibility } from './visibility/tr'

export const turkish = {
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
