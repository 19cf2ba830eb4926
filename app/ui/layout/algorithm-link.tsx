import { Link } from '@remix-run/react'
import { useSpeech } from '@/app/words/use-speech'

/** In the footer of every space: the calculation is public (RGPD 13.2.f). */
export function AlgorithmLink() {
  const { say } = useSpeech()
  return <Link to="/algorithme">{say('Comment les profils sont classés')}</Link>
}
