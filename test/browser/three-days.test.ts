import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { asOwner } from '../database.ts'
import { usePreparation } from './preparation-world.ts'
import { at, follow, heading, inOrder, press, sees } from './steps.ts'

// The three days are written down, worked out, moved by hand under their rules, shared, changed by both sides, mended
// and printed.
const { review, page, people, trust } = usePreparation({ stage: 'prepare', invited: ['Samuel'] })
const days = (path = '') => at(review(), `/schedule${path}`)
const schools = [
  { name: 'Hartsfall School', easting: 310_650, northing: 109_090 },
  { name: 'Quayside Primary', easting: 319_400, northing: 97_190 },
  { name: 'Tidewater Academy', easting: 300_500, northing: 106_990 },
]
