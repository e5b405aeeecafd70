import { readFileSync } from 'node:fs';
import { launchBrowser } from './launch-browser.mjs';
import { servePages } from './serve-pages.mjs';
import { MainThreadTime } from './main-thread-time.mjs';
import { keptCaseload } from '../caseload-data/kept-caseload.mjs';
const running = () => Number(/procs_running (\d+)/.exec(readFileSync('/proc/stat','utf8'))[1]);
const wait = (ms) => new Promise(r=>setTimeout(r,ms));
const site = await servePages(['today/today.html','caseload-data/caseload.html'], { readable: false });
const browser = await launchBrowser();
const url = await keptCaseload(browser, site, {clients:60,days:730});
const until = Date.now()+Number(process.argv[2])*1000; const res=[];
while (Date.now()<until) {
 const c=await browser.newContext(); const page = await c.newPage();
 await page.goto(site.origin+'/today/today.html');
 await page.waitForFunction(()=>globalThis.todayRounds);
 await page.evaluate((s)=>globalThis.todayRounds.receive(s), url);
 const time = await MainThreadTime.of(page); await time.slow(1, ()=>page.evaluate(()=>globalThis.todayRounds.nothing()));
 await wait(300);
 let q=0; const end=Date.now()+20000; while(Date.now()<end && q<6){ q = running()<=2?q+1:0; await wait(50); }
 const o=[]; for (const st of process.argv[3].split(',')) { const m=await time.measure(()=>page.evaluate((s)=>globalThis.todayRounds[s](), st)); o.push(m); }
 const quiet = o.every(m=>m.clock<m.thread*1.1+1);
 res.push({quiet:q>=6&&quiet,q, o:o.map(m=>m.thread)});
 if (quiet) console.log(q, o.map(m=>m.thread.toFixed(1)+'/'+m.clock.toFixed(1)).join(' '));
 await c.close();
}
console.log('n', res.length);
await browser.close(); await site.stop();
