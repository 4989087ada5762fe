/** The promise, as the team says it before anybody tells them anything (MISSION F1). */
export const sayFirst =
  'I will not name you, and nothing you tell me will point to you, unless you say I may.'
