/** The word that ends it, in the five languages of residents, without accents. */
const stopWords = new Set([
  'STOP',
  'STOPP',
  'ARRET',
  'ARRETER',
  'ARRETEZ',
  'UNSUBSCRIBE',
  'DUR',
  'DURDUR',
  'IPTAL',
  'توقف',
  'قف',
  'الغاء',
  'ايقاف',
])

/** Whether the answer to a text message asks for no more: its first word counts. « Stop svp », « STOP. », « arrêt ». */
export function isStop(reply: string): boolean {
  const [first = ''] = reply
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
  return stopWords.has(first)
}
