import { type DaysWorld, itemOf, schoolItem } from '../working-out/days-world.ts'

/** Which key questions each session can speak to, by number, as far as the reader may know. */
export function questionsFor({ sessions, needs, questions }: DaysWorld): Record<string, number[]> {
  const numbers = (ids: string[]) =>
    questions.filter(({ id }) => ids.includes(id)).map(({ position }) => position)
  return Object.fromEntries(
    sessions.flatMap((session) => {
      const school = needs.schools.find(({ urn }) => schoolItem(urn) === itemOf(session))
      const talk = needs.interviews.find(({ id }) => id === session.interviewNeedId)
      const served = numbers(school?.questionIds ?? talk?.questionIds ?? [])
      return served.length > 0 ? [[session.id, served]] : []
    }),
  )
}
