import { build, type Rollup } from 'vite'

/** The device of the product, by itself, to be put into a page and worked with by hand: `window.device`. */
export async function deviceScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: 'proof/device-entry.ts', name: 'proof', formats: ['iife'] },
    },
  })) as Rollup.RollupOutput[]
  const chunk = built[0]?.output[0]
  if (chunk?.type !== 'chunk') throw new Error('The device could not be built')
  return chunk.code
}
