import type { ReactNode } from 'react'

/** One family of components under its name. */
export function GallerySection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack border-t border-line pt-6">
      <h2 className="text-xl">{title}</h2>
      {children}
    </section>
  )
}
