import type { ChainBreak } from '@/app/modules/audit/index.server'
import type { UnbackedApproval } from '@/app/modules/introductions/index.server'

const tables = {
  audit_entries: 'journal',
  introduction_transitions: 'historique des mises en relation',
} as const

/** One line in plain French. */
export function describeBreak(found: ChainBreak): string {
  switch (found.kind) {
    case 'edited':
      return `Écriture ${found.position}\u00a0: modifiée (${tables[found.source]}, ligne ${found.rowId}).`
    case 'deleted':
      return found.from === found.to
        ? `Écriture ${found.from}\u00a0: supprimée.`
        : `Écritures ${found.from} à ${found.to}\u00a0: supprimées.`
    case 'inserted':
      return `Ligne ${found.rowId} (${tables[found.source]})\u00a0: ajoutée hors du portail.`
    case 'reordered':
      return `Écriture ${found.position}\u00a0: déplacée, elle ne suit pas celle après laquelle elle a été écrite.`
    case 'replaced':
      return `Écriture ${found.position}\u00a0: celle qui la précédait a été remplacée ou retirée.`
    case 'cut':
      return `Après l’écriture ${found.last}\u00a0: fin du journal coupée, il allait au moins jusqu’à ${found.expected}.`
    case 'rewritten':
      return found.from === found.to
        ? `Écriture ${found.from}\u00a0: réécrite depuis qu’elle a été scellée ou notée.`
        : `Écritures ${found.from} à ${found.to}\u00a0: réécrites depuis que la dernière a été scellée ou notée.`
    case 'seal_forged':
      return `Scellé ${found.number}\u00a0: sa signature n’est pas celle du portail, ou APP_SECRET a changé.`
    case 'seal_missing':
      return found.from === found.to
        ? `Scellé ${found.from}\u00a0: supprimé.`
        : `Scellés ${found.from} à ${found.to}\u00a0: supprimés.`
  }
}

export function describeUnbacked({ introductionId, agreement, approval }: UnbackedApproval): string {
  const missing = [...(agreement ? [] : ['l’accord de la personne']), ...(approval ? [] : ['l’approbation'])]
  return `Mise en relation ${introductionId}\u00a0: approuvée sans trace de ${missing.join(' ni de ')}.`
}
