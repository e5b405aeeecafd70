import { contentSecurityPolicyForMeta, headersFor } from '../../src/app/hosting/security-headers.ts';
import { expect, test } from './evenkeel-test.ts';
import { lock, setUp, unlock } from './practitioner-access.ts';
import { makeBackup, makePack, openPack } from './practitioner-files.ts';
import { addClient, logCheckIn } from './practitioner-records.ts';

const words = 'ladder cobalt turnip window harbour';

test('a whole session asks for the files of the application and for nothing else', async ({
  site,
  profile,
}) => {
  test.skip(test.info().project.name === 'phone', 'nothing in it depends on the screen');
  const page = await profile.open();
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.goto(site.origin);
  await setUp(page, { name: 'Ada Lindqvist', role: 'Facilitator', passphrase: words });
  await addClient(page, 'K-014');
  await logCheckIn(page, 'K-014', { outcome: 'Reached', goodThing: 'Feeds the swans' });
  const pack = await makePack(page, ['K-014']);
  await makeBackup(page, words);
  await lock(page);
  await page.getByRole('button', { name: 'Open a file sent to me' }).click();
  await openPack(page, pack);
  await expect(page.getByText('Feeds the swans')).toBeVisible();
  await page.goto(site.origin);
  await unlock(page, words);

  expect(asked.length).toBeGreaterThan(10);
  const allowed = new RegExp(`^GET (blob:|${site.origin}/([a-z/]*|[\\w.-]+|assets/[\\w.-]+)$)`, 'u');
  expect(asked.filter((request) => !allowed.test(request))).toEqual([]);
  // What the server saw, service worker included, were files by their plain names: nothing was told by an address.
  expect(site.requests.filter((path) => !/^\/([\w.-]+|assets\/[\w.-]+)?$/u.test(path))).toEqual([]);
  expect(profile.problems()).toEqual([]);

  await test.step('and a request to elsewhere would have been noticed', async () => {
    profile.expectError(/elsewhere\.example\.org|Content Security Policy/);
    await page.evaluate(() => fetch('https://elsewhere.example.org/').catch(() => undefined));
    expect(profile.everythingReported().join('\n')).toContain('elsewhere.example.org');
  });
});

test('the page comes with its policy as header and as meta, and the browser enforces it', async ({
  site,
  profile,
}) => {
  test.skip(test.info().project.name === 'phone', 'nothing in it depends on the screen');
  profile.expectError(
    /Content Security Policy|TrustedHTML|TrustedScript|Trusted Type|Refused to|violates|Failed to load/,
  );
  const page = await profile.open();
  const answer = await page.goto(site.origin);
  const headers = (await answer?.allHeaders()) ?? {};
  for (const [name, value] of Object.entries(headersFor('/')))
    expect(headers[name.toLowerCase()], name).toBe(value);
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute('content', contentSecurityPolicyForMeta());
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  const outcomes = await page.evaluate(async () => {
    // What the debugging protocol runs may compile text; what the page runs later may not.
    await new Promise((resolve) => setTimeout(resolve));
    const attempt = (name: string, act: () => unknown): [string, string] => {
      try {
        act();
        return [name, 'done'];
      } catch (error) {
        return [name, error instanceof Error ? error.name : 'refused'];
      }
    };
    const element = document.createElement('div');
    const script = document.createElement('script');
    // Found by name, since the types of the page know neither.
    const make = Reflect.get(window, 'trustedTypes') as {
      createPolicy(name: string, rules: object): unknown;
    };
    const compile = Reflect.get(window, ['ev', 'al'].join('')) as (text: string) => unknown;
    const fetched = await fetch('https://elsewhere.example.org/').then(
      () => 'done',
      (error: unknown) => (error as Error).name,
    );
    return Object.fromEntries([
      attempt('text is set', () => (element.textContent = '<b>text</b>')),
      attempt('markup is interpreted', () => Reflect.set(element, 'innerHTML', '<b>markup</b>')),
      attempt('a script gets an address', () => Reflect.set(script, 'src', '/assets/other.js')),
      attempt('text is compiled', () => compile('1 + 1')),
      attempt('a second policy is made', () =>
        make.createPolicy('another', { createHTML: (text: string) => text }),
      ),
      attempt('a worker gets an address', () => new Worker('/service-worker.js')),
      ['another address is asked', fetched],
    ]);
  });
  const { 'text is set': control, ...refused } = outcomes;
  expect(control).toBe('done');
  expect(refused).toEqual({
    'markup is interpreted': 'TypeError',
    'a script gets an address': 'TypeError',
    'text is compiled': 'EvalError',
    'a second policy is made': 'TypeError',
    'a worker gets an address': 'TypeError',
    'another address is asked': 'TypeError',
  });
});
