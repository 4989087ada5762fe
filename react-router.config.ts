import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'src',
  ssr: true,
  // Pages of the field lead to one another where there is no server to ask what lies behind a link.
  routeDiscovery: { mode: 'initial' },
  serverBuildFile: 'candour.js',
} satisfies Config
