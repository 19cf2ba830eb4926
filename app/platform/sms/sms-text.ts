/** The default alphabet of GSM 7-bit (3GPP TS 23.038, 6.2.1), each worth one septet. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** Its extension table (6.2.1.1): an escape and a character, two septets. */
const extended = new Set('^{}\\[~]|€\f')

export interface SmsLength {
  /** `gsm`: every character is in the alphabet of GSM; otherwise the whole message goes as UCS-2. */
  alphabet: 'gsm' | 'ucs2'
  /** Septets, or units of sixteen bits. */
  units: number
  /** What is paid: 160 units of GSM or 70 of UCS-2 in one; 153 or 67 in each of several, which carry a header. */
  segments: number
}

/** How long a message is on the air. */
export function measureSms(text: string): SmsLength {
  let septets = 0
  for (const character of text) {
    if (extended.has(character)) septets += 2
    else if (basic.has(character)) septets += 1
    else return { alphabet: 'ucs2', units: text.length, segments: segmentsOf(text.length, 70, 67) }
  }
  return { alphabet: 'gsm', units: septets, segments: segmentsOf(septets, 160, 153) }
}

const segmentsOf = (units: number, alone: number, joined: number) =>
  units <= alone ? 1 : Math.ceil(units / joined)

/**
 * The words of a page as a telephone takes them: a typographic apostrophe or a no-break space alone would make three messages of
 * one. Marks of direction go: a telephone finds it by itself.
 */
export function toSmsText(text: string): string {
  return text
    .replace(/[’‘]/gu, "'")
    .replace(/[«»“”„]/gu, '"')
    .replace(/[–—]/gu, '-')
    .replace(/…/gu, '...')
    .replace(/[\u00a0\u202f\u2009]/gu, ' ')
    .replace(/[\u2066-\u2069\u200e\u200f]/gu, '')
}
