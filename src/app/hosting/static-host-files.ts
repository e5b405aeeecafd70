import {
  askedForEveryTime,
  hashedFilesPath,
  keptForEver,
  securityHeaders,
  serviceWorkerPath,
} from './security-headers.ts';

function block(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [path, ...lines].join('\n');
}

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. Cache-Control is given per path and never under
 * the star, because these hosts join the values of overlapping blocks.
 */
export function headersFile(): string {
  const uncached = ['/', '/index.html', serviceWorkerPath, '/manifest.webmanifest'];
  return [
    block('/*', securityHeaders),
    block(`${hashedFilesPath}*`, { 'Cache-Control': keptForEver }),
    ...uncached.map((path) => block(path, { 'Cache-Control': askedForEveryTime })),
    '',
  ].join('\n\n');
}

/**
 * The `_redirects` file of the same hosts: the first visit to a deep link is answered with the page, and a
 * hashed file that is missing is not.
 */
export function redirectsFile(): string {
  return `${hashedFilesPath}* /index.html 404\n/* /index.html 200\n`;
}
