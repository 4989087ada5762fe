const kinds: [RegExp, string][] = [
  [/iPad|Macintosh.*Mobile/, 'iPad'],
  [/iPhone/, 'iPhone'],
  [/Android/, 'Android device'],
  [/Mac/, 'Mac'],
  [/Windows/, 'Windows computer'],
]

/** What its owner knows this device by on the list of their devices. */
export const deviceName = () => kinds.find(([mark]) => mark.test(navigator.userAgent))?.[1] ?? 'Computer'
