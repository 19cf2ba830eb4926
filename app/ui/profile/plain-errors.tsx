import { Icon } from '../display/icon'

/** The messages of a field that has no frame of its own. */
export function PlainErrors({ id, messages }: { id?: string; messages: readonly string[] }) {
  if (messages.length === 0) return null
  const lines = messages.map((message) => (
    <p key={message} className="flex gap-1 font-semibold text-danger">
      <Icon name="danger" className="mt-[0.25em]" />
      <span>{message}</span>
    </p>
  ))
  return <div {...(id !== undefined && { id })}>{lines}</div>
}
