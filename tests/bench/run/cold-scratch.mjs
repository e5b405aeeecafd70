import { chromium } from 'playwright-core';
import { findBrowser } from '../../run/find-browser.mjs';
import { servePages } from './serve-pages.mjs';
import { MainThreadTime } from './main-thread-time.mjs';
import { keptCaseload } from '../caseload-data/kept-caseload.mjs';
const site = await servePages(['today/today.html','caseload-data/caseload.html'], { readable: false });
let url;
for (const flags of (process.argv[2]??'').split(',')) {
const browser = await chromium.launch({executablePath: findBrowser(), args:['--no-sandbox','--disable-quic','--disable-background-networking', ...(flags?[`--js-flags=${flags}`]:[])]});
url ??= await keptCaseload(browser, site, {clients:60,days:730});
const o=Object.fromEntries(process.argv[3].split(',').map(k=>[k,[]]));
for (let k=0;k<6;k++){
const c=await browser.newContext(); const page = await c.newPage();
await page.goto(site.origin+'/today/today.html');
await page.waitForFunction(()=>globalThis.todayRounds);
await page.evaluate((s)=>globalThis.todayRounds.receive(s), url);
const time = await MainThreadTime.of(page); await time.slow(1, ()=>page.evaluate(()=>globalThis.todayRounds.nothing()));
for (const st of Object.keys(o)) o[st].push((await time.measure(()=>page.evaluate((s)=>globalThis.todayRounds[s](), st))).thread);
await c.close();
}
console.log((flags||'default').padEnd(28), Object.entries(o).map(([k,v])=>{v.sort((a,b)=>a-b);return `${k} ${v[0].toFixed(1)} ${v[3].toFixed(1)}`}).join(' | '));
await browser.close();
}
await site.stop();
