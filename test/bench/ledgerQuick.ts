import { race } from './harness';
import { fundBalance } from '../../src/core/fund/position';
import { fundDevelopment } from '../../src/core/fund/development';
import { estimateTable } from '../../src/core/cost-reduction/estimate';
import { TRANSACTION_KINDS } from '../../src/core/fund/ledger';
import { firstDayOf } from '../../src/core/calendar/serial';
const rnd=(()=>{let s=7;return()=>{s=(Math.imul(s,1664525)+1013904223)|0;return(s>>>0)/2**32}})();
for(const n of [1000,10000,100000,1000000]){
 const L={length:n,dates:Array.from({length:n},()=>firstDayOf(2014)+Math.floor(rnd()*3650)) as any,kinds:Array.from({length:n},()=>Math.floor(rnd()*6)),amounts:Array.from({length:n},()=>Math.floor(rnd()*1e7)/100),interventions:Array.from({length:n},()=>Math.floor(rnd()*20)),interventionCount:20,planned:Array.from({length:n},()=>false)};
 const plain=()=>{ let e=0,g=0,s=0,r=0,p=0,a=0; const left=new Float64Array(20); for(let i=0;i<n;i++){ const x=L.amounts[i]!; const v=L.interventions[i]!; switch(L.kinds[i]){case 0:e+=x;break;case 1:g+=x;left[v]!+=x;break;case 2:s+=x;left[v]!-=x;break;case 3:r+=x;left[v]!-=x;break;case 4:p+=x;break;default:a+=x;} } let c=0; for(const x of left) if(x>0) c+=x; return e+p+a-s-c; };
 const t=race([{name:'balance',run:()=>fundBalance(L,undefined,'available')},{name:'plain',run:plain}],1,n>1e5?7:15);
 console.log(n,t.map(x=>x.name+' '+(x.nanoseconds/n).toFixed(2)).join(' '),(t[0]!.nanoseconds/t[1]!.nanoseconds).toFixed(2));
 const t2=race([{name:'development',run:()=>fundDevelopment(L,{from:2014 as any,to:2023 as any,decimals:0,withPlan:false})},{name:'plain',run:plain}],1,n>1e5?7:15);
 console.log(n,t2.map(x=>x.name+' '+(x.nanoseconds/n).toFixed(2)).join(' '),(t2[0]!.nanoseconds/t2[1]!.nanoseconds).toFixed(2));
}
