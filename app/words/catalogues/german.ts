import { de as entry } from './entry/de'
import { de as frame } from './frame/de'
import { de as home } from './home/de'
import { de as profile } from './profile/de'
import { de as visibility } from './visibility/de'

export const german = {
  sentences: {
    ...entry.sentences,
    ...frame.sentences,
    ...home.sentences,
    ...profile.sentences,
    ...visibility.sentences,
  },
  counted: { ...entry.counted, ...frame.counted, ...home.counted, ...profile.counted, ...visibility.counted },
}
