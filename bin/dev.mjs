// The workshop: the same Candour, with pages made on the spot as their sources change.
import { createServer } from 'vite'

process.env.CANDOUR_MODE ??= 'trial'
process.env.NODE_ENV = 'development'
const vite = await createServer({
  cacheDir: `${process.env.CANDOUR_DATA ?? './data'}/vite`,
  server: { middlewareMode: true, hmr: { port: Number(process.env.PORT ?? 3000) + 20000 } },
  appType: 'custom',
})
const { readConfig } = await vite.ssrLoadModule('/src/platform/config.ts')
const { holdDataFolder, openDataFolder } = await vite.ssrLoadModule('/src/platform/data-folder.server.ts')
const { startServer } = await vite.ssrLoadModule('/src/platform/start-database.server.ts')
const { startCandour } = await vite.ssrLoadModule('/src/web/start.server.ts')
const config = readConfig(process.env)
const letGo = holdDataFolder(openDataFolder(config.data))
const running = { letGo, server: startServer(config) }
const candour = await startCandour(config, running, {
  build: () => vite.ssrLoadModule('virtual:react-router/server-build'),
  files: vite.middlewares,
  relaxed: true,
})
process.stdout.write(`Candour (workshop) is at ${config.url}\n`)
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await candour.stop()
    await vite.close()
    process.exit(0)
  })
}
