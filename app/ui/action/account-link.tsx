import { Link } from '@remix-run/react'
import { useSpeech } from '@/app/words/use-speech'

/** In the header of every signed-in page: whose space this is, and the way to the account's own pages. */
export function AccountLink({ name }: { name: string }) {
  const { say } = useSpeech()
  return (
    <>
      <span>{name}</span>
      <Link to="/compte/sessions" className="press flex items-center">
        {say('Mon compte')}
      </Link>
    </>
  )
}
