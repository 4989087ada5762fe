import { addDays, today } from '../../platform/clock.ts'
import type { Stage } from './stages.ts'

/** Days after day three, a default of ours: later than that nobody remembers what it took or what they learned. */
const DAYS_ASKED = 56

/** Whether people are asked to write down what a review was for them: until its report is released, or for some weeks. */
export const isStillAsked = ({ stage, day3 }: { stage: Stage; day3: string }) =>
  stage === 'report' || (stage === 'follow_up' && today() <= addDays(day3, DAYS_ASKED))
