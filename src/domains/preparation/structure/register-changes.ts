import type { PlacedSchool, RegisterSchool } from './structure.ts'

export type RegisterChanges = { joined: RegisterSchool[]; left: RegisterSchool[] }

/** What the register says otherwise than the drawing: schools that joined the trust since, and those that left it. */
export function registerChanges(drawn: PlacedSchool[], register: RegisterSchool[]): RegisterChanges {
  const [here, told] = [new Set(drawn.map(({ urn }) => urn)), new Set(register.map(({ urn }) => urn))]
  return {
    joined: register.filter(({ urn }) => !here.has(urn)),
    left: drawn.filter(({ urn }) => !told.has(urn)),
  }
}
