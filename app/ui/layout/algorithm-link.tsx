import { Link } from '@remix-run/react'

/** In the footer of every space: the calculation is public (RGPD 13.2.f). */
export function AlgorithmLink() {
  return <Link to="/algorithme">Comment les profils sont classés</Link>
}
