import { Notice } from '../display/notice'
import { plural, pluralWord } from '../format/number'
import type { VisibilityDone, Voice } from './visibility-view'

/** Says what was just done, and what it closed. */
export function DoneNotice({ done, voice }: { done: VisibilityDone; voice: Voice }) {
  const online = voice === 'online'
  switch (done.what) {
    case 'left':
      return (
        <Notice
          tone="success"
          announce="status"
          title={online ? 'Vous n’êtes plus visible' : 'La personne n’est plus visible'}
        >
          <ul className="list-disc ps-5">
            <li>Aucun employeur ne trouve plus {online ? 'votre' : 'son'} profil.</li>
            <li>{closedLine(done.closed)}</li>
            <li>
              {online ? 'Votre profil reste enregistré' : 'Le profil reste enregistré'}
              {'\u00a0'}: il suffit d’un nouvel accord pour redevenir visible.
            </li>
          </ul>
        </Notice>
      )
    case 'joined':
      return (
        <Notice
          tone="success"
          announce="status"
          title={online ? 'Vous êtes visible' : 'La personne est visible'}
        >
          Sans nom et sans coordonnées. {online ? 'Votre' : 'Son'} accord est demandé avant chaque mise en
          relation.
        </Notice>
      )
    case 'renewed':
      return <Notice tone="success" announce="status" title="L’accord est prolongé" />
    case 'pools':
      return <Notice tone="success" announce="status" title="Les viviers sont enregistrés" />
  }
}

function closedLine(closed: number): string {
  if (closed === 0) return 'Aucune mise en relation n’était en cours.'
  return `${plural(closed, 'mise en relation', 'mises en relation')} en cours ${pluralWord(closed, 'est arrêtée', 'sont arrêtées')}\u00a0: les employeurs n’ont pas, ou plus, les coordonnées.`
}
