import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin, type Rollup } from 'vite'

// The worker is built last, when all that it is to keep has a name: what the pages of the field are made of, found by
// following their imports, and nothing of the rest of Candour.

/** The pages that start without a network; each is a document of its own, without anything of anybody in it. */
const pages = ['', '/note', '/notes', '/waiting', '/questions', '/safeguarding', '/this-device'].map(
  (page) => `/field${page}`,
)
const entries = /\/src\/(root\.tsx|entry\.client\.tsx|domains\/fieldwork\/day\/[a-z-]+\.tsx)(\?|$)/
// The letters that English and its neighbours need; a page falls back to the device's own for others.
const fonts = /-latin-(wght|opsz)-(normal|italic)-/
const found = 'build/field-files.json'

export const serviceWorker = (): Plugin[] => [
  {
    name: 'field-files',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle(_, bundle) {
      mkdirSync('build', { recursive: true })
      writeFileSync(found, JSON.stringify(reached(bundle)))
    },
  },
  {
    name: 'service-worker',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'ssr',
    closeBundle: buildWorker,
  },
]

function reached(bundle: Rollup.OutputBundle): string[] {
  const files = new Set<string>()
  const visit = (name: string) => {
    const file = bundle[name]
    if (!file || files.has(name)) return
    files.add(name)
    if (file.type !== 'chunk') return
    const { importedCss = [], importedAssets = [] } = file.viteMetadata ?? {}
    for (const part of [...file.imports, ...importedCss, ...importedAssets]) visit(part)
  }
  for (const [name, file] of Object.entries(bundle)) {
    if (file.type === 'chunk' && file.facadeModuleId && entries.test(file.facadeModuleId)) visit(name)
    if (fonts.test(name)) files.add(name)
  }
  return [...files].filter((name) => !name.endsWith('.woff2') || fonts.test(name))
}

async function buildWorker() {
  const client = 'build/client'
  const routes = readdirSync(join(client, 'assets')).filter((name) => /^manifest-\w+\.js$/.test(name))
  const files = [
    ...new Set([
      ...(JSON.parse(readFileSync(found, 'utf8')) as string[]),
      ...routes.map((name) => `assets/${name}`),
    ]),
  ].sort()
  const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 16)
  const precached = [
    ...files.map((file) => ({ url: `/${file}`, revision: null })),
    ...pages.map((url) => ({ url, revision: version })),
  ]
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { PRECACHED: JSON.stringify(precached), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: client,
      emptyOutDir: false,
      lib: {
        entry: 'src/domains/fieldwork/device/service-worker.ts',
        name: 'worker',
        formats: ['iife'],
        fileName: () => 'service-worker.js',
      },
    },
  })
  const bytes = files.reduce((sum, file) => sum + statSync(join(client, file)).size, 0)
  process.stdout.write(`The app of the field: ${files.length} files, ${Math.round(bytes / 1024)} kB\n`)
}
