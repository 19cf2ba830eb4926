import { en as entry } from './entry/en'
import { en as frame } from './frame/en'
import { en as home } from './home/en'
import { en as profile } from './profile/en'
import { en as visibility } from './visibility/en'

export const english = {
  sentences: {
    ...entry.sentences,
    ...frame.sentences,
    ...home.sentences,
    ...profile.sentences,
    ...visibility.sentences,
  },
  counted: { ...entry.counted, ...frame.counted, ...home.counted, ...profile.counted, ...visibility.counted },
}
