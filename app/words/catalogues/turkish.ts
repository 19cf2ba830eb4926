import { tr as entry } from './entry/tr'
import { tr as frame } from './frame/tr'
import { tr as home } from './home/tr'
import { tr as profile } from './profile/tr'
import { tr as visibility } from './visibility/tr'

export const turkish = {
  sentences: {
    ...entry.sentences,
    ...frame.sentences,
    ...home.sentences,
    ...profile.sentences,
    ...visibility.sentences,
  },
  counted: { ...entry.counted, ...frame.counted, ...home.counted, ...profile.counted, ...visibility.counted },
}
