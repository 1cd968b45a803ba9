/** A reader who only reads gets the framework this long after the page was loaded, for news of what changed meanwhile. */
const latestMs = 10_000;

/** Starts the framework at the reader's first touch, key, movement or scroll: it only adds to a page that works without it. */
const start = `(()=>{const signs=["pointerdown","pointermove","touchstart","keydown","wheel","scroll"];let begun=false;const begin=()=>{if(begun)return;begun=true;for(const sign of signs)removeEventListener(sign,begin);for(const late of document.querySelectorAll('script[type="late"]')){const script=document.createElement("script");script.setAttribute("src",late.getAttribute("src"));script.async=false;document.head.append(script)}};const wait=()=>{for(const sign of signs)addEventListener(sign,begin,{passive:true});setTimeout(begin,${latestMs})};document.readyState==="complete"?wait():addEventListener("load",wait)})()`;

/**
 * Puts off the framework's script files until a reader does something with the loaded page, so that they take neither line
 * nor processor from what is read. A page without such files stays as it is.
 */
export function deferScripts(html: string): string {
  const late = html
    .replace(/<link\b[^>]*\brel="(?:preload|modulepreload)"[^>]*>/g, (link) => (/\bas="script"/.test(link) ? "" : link))
    .replace(/<script\b[^>]*\bsrc="\/_next\/[^>]*><\/script>/g, (script) =>
      /\bnomodule\b/i.test(script) ? "" : `<script type="late" src="${/\bsrc="([^"]*)"/.exec(script)?.[1]}"></script>`,
    );
  return late.includes('<script type="late"') ? late.replace("</head>", `<script>${start}</script></head>`) : html;
}
