import type { Highs, Watch } from './model/solver.ts'
import type { AllocationPlan } from './plan.ts'
import type { AllocationProblem } from './problem.ts'
import { solveNow } from './solve-now.ts'

// What the thread can be asked for, and what it answers.
export type Tasks = {
  solve: { given: { problem: AllocationProblem }; answer: AllocationPlan }
}
export type Asked = { [Name in keyof Tasks]: { task: Name } & Tasks[Name]['given'] }[keyof Tasks]

type Does = {
  [Name in keyof Tasks]: (highs: Highs, given: Tasks[Name]['given'], watch: Watch) => Tasks[Name]['answer']
}
export const tasks: Does = {
  solve: (highs, { problem }, watch) => solveNow(highs, problem, watch),
}
