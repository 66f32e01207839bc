import { readdirSync, readFileSync } from 'node:fs';
import { shippedEngine } from '@/content/shelf';
import { annotate } from '@/lib/annotation';
import { parseArticle } from '@/lib/articles';
import { proposeComparison } from '@/lib/questions';
import { isKnown } from '@/lib/morphology';
const dir='/work/shared/eval/data/articles-dev/';
const e=shippedEngine();
const files=readdirSync(dir);
const arts=files.flatMap(f=>{const p=parseArticle(readFileSync(dir+f,'utf8'),{id:f},{isKnownWord:w=>isKnown(e.morphology,w)}); return p.ok?[annotate(e,p.value)]:[]});
// the most similar other article by shared names
const names=arts.map(a=>new Set(a.entities.filter(x=>['person','place','organization'].includes(x.type)).map(x=>x.name)));
let pairs:[number,number,number][]=[];
for(let i=0;i<arts.length;i++)for(let j=i+1;j<arts.length;j++){const s=[...names[i]!].filter(n=>names[j]!.has(n)).length; pairs.push([s,i,j]);}
pairs.sort((x,y)=>y[0]-x[0]);
const used=new Set<number>(); const by:Record<string,number>={}; const rej:Record<string,number>={}; let n=0; const sample:string[]=[];
for(const [s,i,j] of pairs){ if(used.has(i)||used.has(j)||s<3) continue; used.add(i);used.add(j); n++;
 const {questions,rejected}=proposeComparison(e,arts[i]!,arts[j]!);
 for(const q of questions){by[q.rule]=(by[q.rule]??0)+1; sample.push(`${files[i]} ${files[j]} [${q.rule}] ${q.stem}\n   ${'options' in q? q.options.map(o=>(o.id===q.key?'*':'')+o.text).join(' | '):''} ${q.type==='matching'?JSON.stringify(q.matches.map(m=>m.text))+JSON.stringify(q.key):''}}`);}
 for(const r of rejected) rej[r.rule]=(rej[r.rule]??0)+1;
}
console.log('pairs',n,by,rej);
const every=Math.max(1,Math.floor(sample.length/400));
console.log(sample.filter((_,k)=>k%every===0).join('\n'));
