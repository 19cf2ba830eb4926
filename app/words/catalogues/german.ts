import { de as entry } from './entry/de'
import { de as frame } from './frame/de'
import { de as profile } from './profile/de'
import { de as visibility } from './visibility/de'

export const german = {
  sentences: { ...entry.sentences, ...frame.sentences, ...profile.sentences, ...visibility.sentences },
  counted: { ...entry.counted, ...frame.counted, ...profile.counted, ...visibility.counted },
}
