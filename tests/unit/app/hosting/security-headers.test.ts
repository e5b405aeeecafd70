import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  contentSecurityPolicyForMeta,
  hashedFilesPath,
  headersFor,
  keptForEver,
  securityHeaders,
} from '#src/app/hosting/security-headers.ts';
import { headersFile } from '#src/app/hosting/static-host-files.ts';

const nginx = readFileSync(new URL('../../../../docs/hosting/nginx.conf', import.meta.url), 'utf8');

describe('the content security policy', () => {
  const policy = securityHeaders['Content-Security-Policy'] ?? '';

  test('allows nothing from elsewhere', () => {
    expect(policy).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
  });

  test('demands Trusted Types, under one name', () => {
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toMatch(/trusted-types evenkeel$/);
  });

  test('is the same in the meta element, but for what is not allowed there', () => {
    expect(contentSecurityPolicyForMeta()).toBe(policy.replace(" frame-ancestors 'none';", ''));
  });
});

describe('caching', () => {
  test('keeps files that are named after their content, and nothing else', () => {
    expect(headersFor(`${hashedFilesPath}index-abc.js`)['Cache-Control']).toBe(keptForEver);
    for (const path of ['/', '/clients', '/service-worker.js', '/index.html', '/assets']) {
      expect(headersFor(path)['Cache-Control']).toBe('no-cache');
    }
  });
});

describe('the header file for static hosts', () => {
  const blocks = headersFile().split('\n\n');

  test('gives every answer every security header', () => {
    const [everyPath] = blocks;
    const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
    expect(everyPath).toBe(['/*', ...lines].join('\n'));
  });

  test('names no header twice for one path, because the hosts would join the values', () => {
    const [everyPath = '', ...others] = blocks;
    expect(everyPath).not.toContain('Cache-Control');
    for (const block of others) expect(block).not.toMatch(/Content-Security-Policy|Referrer-Policy/);
  });

  test('stays within the line length that Cloudflare Pages reads', () => {
    for (const line of headersFile().split('\n')) expect(line.length).toBeLessThan(2000);
  });
});

describe('docs/hosting/nginx.conf', () => {
  test('sends the same security headers wherever it sends any', () => {
    const locations = nginx.split(/^\s*location /m).slice(1);
    expect(locations).toHaveLength(2);
    for (const location of locations) {
      // nginx forgets the outer add_header lines in a location that has its own.
      for (const [name, value] of Object.entries(securityHeaders)) {
        expect(location).toContain(`add_header ${name} "${value}";`);
      }
    }
  });

  test('caches as the other hosts do', () => {
    expect(nginx).toContain(`add_header Cache-Control "${keptForEver}";`);
    expect(nginx).toContain('add_header Cache-Control "no-cache";');
  });
});
