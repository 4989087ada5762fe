import { IconArrowRight, IconSeedling, IconShare, IconTools } from '@tabler/icons-react'
import type { FindingKind } from './finding.ts'

export const findingIcons: Record<FindingKind, typeof IconTools> = {
  strength: IconSeedling,
  area_for_development: IconTools,
  next_step: IconArrowRight,
  effective_practice: IconShare,
}
