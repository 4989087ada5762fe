import type { Highs, Watch } from './model/solver.ts'
import type { AllocationPlan, Repair } from './plan.ts'
import type { AllocationProblem } from './problem.ts'
import { type PlaceRelaxations, relaxationsNow } from './relaxations.ts'
import { type RepairEvent, repairNow } from './repair.ts'
import { solveNow } from './solve-now.ts'
import { type Change, type SwapPrice, swapPriceNow } from './swap-price.ts'

type OfPlan = { problem: AllocationProblem; plan: AllocationPlan }
// What the thread can be asked for, and what it answers.
export type Tasks = {
  solve: { given: { problem: AllocationProblem }; answer: AllocationPlan }
  price: { given: OfPlan & { change: Change }; answer: SwapPrice }
  relax: { given: OfPlan; answer: PlaceRelaxations[] }
  repair: { given: OfPlan & { event: RepairEvent }; answer: Repair[] }
}
export type Asked = { [Name in keyof Tasks]: { task: Name } & Tasks[Name]['given'] }[keyof Tasks]

type Does = {
  [Name in keyof Tasks]: (highs: Highs, given: Tasks[Name]['given'], watch: Watch) => Tasks[Name]['answer']
}
export const tasks: Does = {
  solve: (highs, { problem }, watch) => solveNow(highs, problem, watch),
  price: (highs, { problem, plan, change }, watch) => swapPriceNow(highs, problem, plan, change, watch),
  relax: (highs, { problem, plan }, watch) => relaxationsNow(highs, problem, plan, watch),
  repair: (highs, { problem, plan, event }, watch) => repairNow(highs, problem, plan, event, watch),
}
