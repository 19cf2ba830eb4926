import { formatDate, formatDateTime, formatDay, formatMinutes } from '@/app/ui/format/date'
import { nonBreaking } from '@/app/ui/format/typography'
import { frenchCounted } from './catalogues/french'
import { createSpeech, type Speech, type Words } from './speech'

const ones: Readonly<Record<string, { one: string } | undefined>> = frenchCounted

const fillHoles = (sentence: string, filling: Readonly<Record<string, string>>) =>
  nonBreaking(sentence.replace(/\{\{(\w+)\}\}/gu, (hole, name: string) => filling[name] ?? hole))

/** French says a sentence as it is written: browsers, which run our scripts in French only, need no library for that. */
const words: Words = {
  say: fillHoles,
  count: (count, sentence, filling) =>
    fillHoles(Math.abs(count) < 2 ? (ones[sentence]?.one ?? sentence) : sentence, filling),
  has: () => true,
}

/** The source, and what everybody but a resident or a visitor reads. */
export const french: Speech = {
  ...createSpeech('fr', words),
  date: formatDate,
  day: formatDay,
  dateTime: formatDateTime,
  minutes: formatMinutes,
}
