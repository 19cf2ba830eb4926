import { Notice } from '../display/notice'
import type { Speech } from '@/app/words/speech'
import type { VisibilityDone, Voice } from './visibility-view'
import { useSpeech } from '@/app/words/use-speech'

/** Says what was just done, and what it closed. */
export function DoneNotice({ done, voice }: { done: VisibilityDone; voice: Voice }) {
  const speech = useSpeech()
  const { say } = speech
  const online = voice === 'online'
  switch (done.what) {
    case 'left':
      return (
        <Notice
          tone="success"
          announce="status"
          title={online ? say('Vous n’êtes plus visible') : 'La personne n’est plus visible'}
        >
          <ul className="list-disc ps-5">
            <li>
              {online
                ? say('Aucun employeur ne trouve plus votre profil.')
                : 'Aucun employeur ne trouve plus son profil.'}
            </li>
            <li>{closedLine(done.closed, speech)}</li>
            <li>
              {online
                ? say('Votre profil reste enregistré : il suffit d’un nouvel accord pour redevenir visible.')
                : 'Le profil reste enregistré\u00a0: il suffit d’un nouvel accord pour redevenir visible.'}
            </li>
          </ul>
        </Notice>
      )
    case 'joined':
      return (
        <Notice
          tone="success"
          announce="status"
          title={online ? say('Vous êtes visible') : 'La personne est visible'}
        >
          {online
            ? say('Sans nom et sans coordonnées. Votre accord est demandé avant chaque mise en relation.')
            : 'Sans nom et sans coordonnées. Son accord est demandé avant chaque mise en relation.'}
        </Notice>
      )
    case 'renewed':
      return <Notice tone="success" announce="status" title={say('L’accord est prolongé')} />
    case 'pools':
      return <Notice tone="success" announce="status" title={say('Les viviers sont enregistrés')} />
  }
}

function closedLine(closed: number, { say, count }: Speech): string {
  if (closed === 0) return say('Aucune mise en relation n’était en cours.')
  return count(
    closed,
    '{{n}} mises en relation en cours sont arrêtées : les employeurs n’ont pas, ou plus, les coordonnées.',
  )
}
