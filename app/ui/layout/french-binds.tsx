import { useSpeech } from '@/app/words/use-speech'

/** Under a text of law: a translation helps to understand it, and binds nobody. */
export function FrenchBinds() {
  const { language, say } = useSpeech()
  if (language === 'fr') return null
  return (
    <p className="text-sm text-muted">
      {say('Ce texte est une traduction. Seul le texte français fait foi.')}
    </p>
  )
}
