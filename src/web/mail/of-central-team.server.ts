import { defineQuery } from '../../access/define-query.server.ts'
import { isCentral } from '../../domains/people/person-standing.server.ts'

export const isOfCentralTeam = defineQuery({
  name: 'of the central team',
  run: (tx, _: null) => isCentral(tx),
})
