import type { Actor } from '../../access/actor.ts'
import type { Permission } from '../../access/outcome.ts'
import type { ImportState } from './register-import.ts'

/** Whoever looks after the register: the central team, and what acts for whoever runs Candour itself. */
export type Keeper = { central: boolean }
const trustedJobs = ['import-from-command-line', 'load-demonstration']
const isKeeper = (facts: Keeper, actor: Actor) => facts.central || trustedJobs.includes(actor.job ?? '')

export type ImportFacts = Keeper & { state: ImportState; stalled: boolean }
export type ApplyFacts = ImportFacts & {
  /** the register is as it was when the preview was made */
  current: boolean
  /** somebody else's import is being written now */
  busy: boolean
}

export const canImportRegister = (facts: Keeper, actor: Actor): Permission =>
  isKeeper(facts, actor) ? 'allowed' : 'missing'

export const canDateImport = (facts: ImportFacts, actor: Actor) => inState(facts, actor, ['undated'])
export const canDiscardImport = (facts: ImportFacts, actor: Actor) =>
  inState(facts, actor, ['undated', 'previewed'])
/** Also what gets reading going again after the machine stopped half way. */
export const canPreviewAgain = (facts: ImportFacts, actor: Actor) =>
  facts.state === 'reading' && facts.stalled
    ? canImportRegister(facts, actor)
    : inState(facts, actor, ['previewed'])

export function canApplyImport(facts: ApplyFacts, actor: Actor): Permission {
  const interrupted = facts.state === 'applying' && facts.stalled
  const permission = interrupted ? canImportRegister(facts, actor) : inState(facts, actor, ['previewed'])
  if (permission !== 'allowed') return permission
  if (facts.busy)
    return { notNow: 'Another import is being applied. When it has finished, preview this one again.' }
  return facts.current ? 'allowed' : { notNow: CHANGED_SINCE }
}

export const CHANGED_SINCE =
  'The register has changed since this preview, so it may no longer be right. Preview again, then apply.'

function inState(facts: ImportFacts, actor: Actor, states: ImportState[]): Permission {
  if (canImportRegister(facts, actor) === 'missing') return 'missing'
  return states.includes(facts.state) ? 'allowed' : { notNow: whyNot[facts.state] }
}

const whyNot: Record<ImportState, string> = {
  reading: 'The files are still being read.',
  undated: 'Say first which day the files speak of.',
  previewed: 'The files have been read already.',
  applying: 'This import is being applied already.',
  applied: 'This import has been applied already.',
  refused: 'These files were refused. Bring the right ones as a new import.',
  discarded: 'This import was discarded. Bring the files again.',
}
