import { launchBrowser } from './launch-browser.mjs';
import { servePages } from './serve-pages.mjs';
import { keptCaseload } from '../caseload-data/kept-caseload.mjs';
const site = await servePages(['today/today.html','caseload-data/caseload.html'], { readable: true });
const browser = await launchBrowser();
const url = await keptCaseload(browser, site, {clients:60,days:730});
const lines=new Map(); let tot=0; const self=new Map(); let all=0; const src={};
for(let k=0;k<6;k++){
const page = await (await browser.newContext()).newPage();
await page.goto(site.origin+'/today/today.html');
await page.waitForFunction(()=>globalThis.todayRounds);
await page.evaluate((s)=>globalThis.todayRounds.receive(s), url);
await page.evaluate(()=>globalThis.todayRounds.fold());
await page.evaluate(()=>globalThis.todayRounds.gather());
 const s = await page.context().newCDPSession(page);
 await s.send('Profiler.enable'); await s.send('Profiler.setSamplingInterval',{interval:50}); await s.send('Profiler.start');
 await page.evaluate(()=>globalThis.todayRounds.today());
 const {profile}=await s.send('Profiler.stop');
 for(const nd of profile.nodes){ const n=nd.callFrame.functionName||'anon'; if(!/idle|root/.test(n)){self.set(n,(self.get(n)??0)+nd.hitCount);all+=nd.hitCount;} if(!nd.callFrame.url.includes('rounds')) continue; for(const t of nd.positionTicks??[]){const key=nd.callFrame.url+'|'+t.line; lines.set(key,(lines.get(key)??0)+t.ticks);tot+=t.ticks;} }
 await page.context().close();
}
console.log([...self].sort((a,b)=>b[1]-a[1]).slice(0,16).map(([n,v])=>`${(100*v/all).toFixed(1)} ${n}`).join('\n'));
console.log('== lines',tot/6*0.05,'ms');
for(const [k,v] of [...lines].sort((a,b)=>b[1]-a[1]).slice(0,40)){const [u,l]=k.split('|'); src[u]??=(await (await fetch(u)).text()).split('\n'); console.log((100*v/tot).toFixed(1).padStart(6), l, src[u][l-1].trim().slice(0,110));}
await browser.close(); await site.stop();
