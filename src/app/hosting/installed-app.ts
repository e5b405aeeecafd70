/**
 * How the application appears once installed. Neutral on purpose: nothing on a home screen or in an app
 * switcher says what the work is about.
 */
export const installedApp = {
  id: '/',
  name: 'Evenkeel',
  short_name: 'Evenkeel',
  description: 'Notes and plans, kept on this device.',
  lang: 'en',
  dir: 'ltr' as const,
  start_url: '/',
  scope: '/',
  display: 'standalone' as const,
  background_color: '#f5f1e8',
  theme_color: '#f5f1e8',
  icons: [
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' as const },
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' as const },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' as const },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' as const },
  ],
};
