import { ar as entry } from './entry/ar'
import { ar as frame } from './frame/ar'
import { ar as home } from './home/ar'
import { ar as profile } from './profile/ar'
import { ar as visibility } from './visibility/ar'

export const arabic = {
  sentences: {
    ...entry.sentences,
    ...frame.sentences,
    ...home.sentences,
    ...profile.sentences,
    ...visibility.sentences,
  },
  counted: { ...entry.counted, ...frame.counted, ...home.counted, ...profile.counted, ...visibility.counted },
}
