/**
 * The one place where the security headers of Evenkeel are written. The preview server, the meta element in
 * index.html, the header file for static hosts and the journeys' server all read them from here;
 * docs/hosting/nginx.conf is compared with them by a unit test.
 */

/** The service worker's address: it is registered, served uncached, and trusted under this one name. */
export const serviceWorkerPath = '/service-worker.js';

/** Vite names every file in this folder after its content, so that a browser may keep it for ever. */
export const hashedFilesPath = '/assets/';

type ContentSecurityPolicy = Readonly<Record<string, readonly string[]>>;

const contentSecurityPolicy: ContentSecurityPolicy = {
  'default-src': ["'none'"],
  // Argon2id and scrypt are WebAssembly; nothing else may be compiled from text.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  // Records never leave through the network: the browser itself refuses every other address.
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'font-src': ["'self'"],
  'form-action': ["'none'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['evenkeel'],
};

// Named only where browsers know the feature: an unknown name is a warning in the console of every visit.
// Absent on purpose, because the default (own pages only) is what passkeys, a kept-awake call timer,
// copying and sharing a file need: publickey-credentials-*, screen-wake-lock, clipboard-write, web-share.
const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

function policyText(policy: ContentSecurityPolicy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/** The headers that every answer carries, whatever its path. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyText(contentSecurityPolicy),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
};

/** For files whose name changes with their content. */
export const keptForEver = 'public, max-age=31536000, immutable';

/** For the page and the service worker: a browser asks every time, so that an update is found. */
export const askedForEveryTime = 'no-cache';

/**
 * All headers of one answer.
 *
 * @param pathname the path of the address asked for, without the query
 */
export function headersFor(pathname: string): Record<string, string> {
  const cacheControl = pathname.startsWith(hashedFilesPath) ? keptForEver : askedForEveryTime;
  return { ...securityHeaders, 'Cache-Control': cacheControl };
}

/**
 * The policy for a meta element, for hosts that cannot send headers. `frame-ancestors` is left out: the
 * standard does not allow it there, and browsers warn.
 */
export function contentSecurityPolicyForMeta(): string {
  const { 'frame-ancestors': _headerOnly, ...policy } = contentSecurityPolicy;
  return policyText(policy);
}

/**
 * The headers of the development server. Vite's client puts style and script into the page and speaks over a
 * web socket, and the compiler's refresh code is no part of our policy, so these four directives are wider
 * there and Trusted Types are not demanded. The built application never sees them.
 */
export function developmentHeaders(): Record<string, string> {
  const {
    'require-trusted-types-for': _notDemanded,
    'trusted-types': _anyPolicy,
    ...policy
  } = contentSecurityPolicy;
  const relaxed = policyText({
    ...policy,
    'script-src': ["'self'", "'unsafe-inline'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'connect-src': ["'self'", 'ws:'],
    'worker-src': ["'self'", 'blob:'],
  });
  return { ...securityHeaders, 'Content-Security-Policy': relaxed, 'Cache-Control': 'no-store' };
}
