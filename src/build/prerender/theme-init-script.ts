import { chosenKey } from '../../plan/addresses.ts'
import { guideKey } from '../../guide/guide-choice.ts'
import { filterKeys } from '../../plan/project-filter.ts'
import { viewKey } from '../../plan/project-list.ts'
import { wordsKey } from '../../search/engine/search-state.ts'
import { ownKey } from '../../ui/browser/device-storage.ts'
import {
  defaultPreferences,
  preferencesKey,
  preferenceValues,
  wordingName,
} from '../../shell/preferences/preference-values.ts'
import { barColours } from '../web-manifest.ts'

/** Reads the first of these names that is kept, as the app's own storage does. */
function kept(...names: readonly string[]): string {
  return [...new Set(names)].map((name) => `localStorage.getItem(${JSON.stringify(name)})`).join('||')
}

/**
 * The script that runs before the first paint of every page, as text: it sets on <html> what the style sheet needs of
 * the reader's preferences, that scripts run, and whether the address holds a filter that only the app can apply; and it
 * sees to it that the entry script runs.
 * Plain old syntax, and it must not throw: storage may be blocked.
 */
export const beforePaintScript = [
  '(function(d){',
  'd.script="";',
  'var p={};',
  `try{p=JSON.parse(${kept(ownKey(preferencesKey), preferencesKey)})||{}}catch(e){}`,
  `var v=${JSON.stringify(preferenceValues)};`,
  'function k(n){return v[n].indexOf(p[n])<0?v[n][0]:p[n]}',
  'var t=k("theme");',
  'd.theme=t==="automatic"?(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"):t;',
  // The system's own bar follows the reader's choice too, not only its own.
  `if(t!=="automatic")document.querySelectorAll("meta[name=theme-color]").forEach(function(m){m.content=${JSON.stringify(barColours)}[t]});`,
  'for(var n in v)if(n!=="theme")d[n]=k(n);',
  `d.wording=typeof p.wording==="string"&&${String(wordingName)}.test(p.wording)?p.wording:"${defaultPreferences.wording}";`,
  `if(/[?&](${[...filterKeys, viewKey, wordsKey, guideKey, chosenKey].join('|')})=/.test(location.search))d.pending="";`,
  // Nothing offers to read aloud where nothing can.
  'if(typeof speechSynthesis==="undefined")d.voiceless="";',
  // The entry script is what repairs the rest, and half of it may stay in the browser's cache for a year. On a page where
  // it did not run, it is fetched with the hash of the build, past the cache, and the page is loaded again where that
  // brings it whole. What a worker has stored, the worker repairs. Where it is whole by now, the page is loaded again
  // once: a browser that is too old for it would do so without end.
  'addEventListener("load",function(){',
  'var s=document.querySelector("script[data-hash]");',
  'if(d.entry===""||!s)return;',
  'function f(c){return fetch(s.src,{cache:c,integrity:s.dataset.hash})}',
  'function g(){location.reload()}',
  'f("default").then(function(){if(!/ recovery:/.test(name)){name+=" recovery:reload";g()}},function(){',
  'return f("reload").then(function(){',
  'var w=navigator.serviceWorker,m=new MessageChannel;',
  'if(!w||!w.controller)return g();',
  'm.port1.onmessage=function(){f("default").then(g,function(){})};',
  'w.controller.postMessage({type:"REPAIR"},[m.port2])',
  '})}).catch(function(){})',
  '});',
  '})(document.documentElement.dataset)',
].join('')
