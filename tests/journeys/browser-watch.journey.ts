import { expect, test } from './evenkeel-test.ts';

// A watch that never barks proves nothing: every other journey relies on these being noticed.

test('a request that leaves the origin is noticed', async ({ site, profile }) => {
  profile.expectError(/./);
  const page = await profile.open();
  await page.goto(site.origin);
  await page.evaluate(() => fetch('https://fetched.example.org/').catch(() => undefined));
  await page.goto('http://navigated.example.org/').catch(() => undefined);

  const everything = profile.everythingReported().join('\n');
  expect(everything).toContain('fetched.example.org');
  expect(everything).toContain('request to elsewhere: http://navigated.example.org/');
});

test('a violated content security policy is noticed', async ({ site, profile }) => {
  profile.expectError(/Content Security Policy|TrustedHTML/);
  const page = await profile.open();
  await page.goto(site.origin);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
    try {
      document.body.innerHTML = '<p>markup</p>';
    } catch {
      // Trusted Types refuse it; the refusal is what is looked for below.
    }
  });

  await expect.poll(() => profile.everythingReported().join('\n')).toContain('style-src');
  expect(profile.everythingReported().join('\n')).toContain('TrustedHTML');
});

test('an error in the page is noticed', async ({ site, profile }) => {
  profile.expectError(/thrown by the journey/);
  const page = await profile.open();
  await page.goto(site.origin);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('thrown by the journey');
    });
  });

  await expect.poll(() => profile.everythingReported().join('\n')).toContain('thrown by the journey');
  expect(profile.problems()).toEqual([]);
});
