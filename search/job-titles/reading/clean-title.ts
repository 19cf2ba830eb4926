import { fold, withoutGenderMarks } from '../../words/french-words'

/** Never part of a trade's name, whatever stands around. On folded text. */
const noise: readonly RegExp[] = [
  // "H/F", "(F/H/X)", "h-f", "HF", "homme ou femme", "m/f/d", also stuck to the word before: "Assistant RHH/F".
  /\(? ?(?:\b[hfm] ?[/|-] ?[hfw]\b(?: ?[/|-] ?(?:x|nb?|d)\b)?|(?<=[a-z])h\/f\b|\b[hf]\.? ?[hf]\b\.?) ?\)?/g,
  /\b(?:homme|femme)(?: ?\/ ?| ou )(?=(?:homme|femme) de )/g,
  /\b(?:homme|femme)s?(?: ?\/ ?| ou | et )(?:homme|femme)s?\b(?! de )/g,
  // "35h", "35 h 30", "24 heures par semaine", "de 8h à 12h".
  /\b\d+(?:[.,]\d+)? ?(?:heures?|hrs?|h)(?: ?\d\d)?(?![a-z])(?: ?(?:\/|par) ?(?:s|sem|semaine|mois|jour|j|hebdo)\b)?/g,
  /\b(?:temps (?:plein|partiel|complet)|plein temps|mi[- ]temps|contrat (?:pro|d ?. ?insertion|aide|saisonnier))\b/g,
  /\b(?:debutant\S*|profil\S*) accepte\S*/g,
  // Amounts, percentages, dates, places by number: "(07)", "67000", "1850 €", "80 %", "01/09/2025".
  /\b\d+(?: \d{3}\b|[.,/]\d+)* ?(?:€|euros?|%|k€|ke|ans?|mois|jours?|postes?|km)(?![a-z])/g,
  /\b\d+(?:[/.,-]\d+)+\b|\b\d{2,}\b/g,
]

/** Where a label stops naming the trade and starts to say more, or names a second one. */
const breaks = / [-–—|:/+&•·]+ |[,;:()[\]/|–—!?"«»]|\.(?= |$)| ou | (?=\boption\b)/

/** "… à Annonay", "… sur STRASBOURG": what follows is a place, but for "à Domicile", "à Temps", "à Mobilité", "à Bord", "à Distance". */
const place =
  /\s(?:à|sur|secteur)\s+(?:(?:La|Le|Les|LA|LE|LES|St|Ste|Saint|Sainte)[ -]+|[lL]['’])?(?!Dom|DOM|Temps|TEMPS|Mob|MOB|Bord|BORD|Dist|DIST)\p{Lu}.*$/u

/** A label as it is read: folded, without noise, in the pieces that it is made of. The first is the likeliest trade. */
export function cleanTitle(text: string): string[] {
  const folded = withoutGenderMarks(fold(text.replace(place, ' ')))
  const cleaned = noise.reduce((kept, pattern) => kept.replace(pattern, ' '), ` ${folded} `)
  return cleaned
    .split(breaks)
    .map((piece) => piece.replace(/\s+/g, ' ').replace(/^[\s\-–]+|[\s\-–]+$/g, ''))
    .filter((piece) => /[a-z]/.test(piece))
}
