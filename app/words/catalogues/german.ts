import { de as about } from './about/de'
import { de as algorithm } from './algorithm/de'
import { de as checkIn } from './check-in/de'
import { de as entry } from './entry/de'
import { de as frame } from './frame/de'
import { de as held } from './held/de'
import { de as home } from './home/de'
import { de as introduction } from './introduction/de'
import { de as mails } from './mails/de'
import { de as messages } from './messages/de'
import { de as offers } from './offers/de'
import { de as pathway } from './pathway/de'
import { de as profile } from './profile/de'
import { de as rights } from './rights/de'
import { de as visibility } from './visibility/de'

export const german = {
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
