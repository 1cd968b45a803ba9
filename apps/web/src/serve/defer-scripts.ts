/** Starts the framework when the page has been loaded and painted: it only adds to a page that works without it. */
const start = `addEventListener("load",()=>{const go=()=>{for(const late of document.querySelectorAll('script[type="late"]')){const script=document.createElement("script");script.setAttribute("src",late.getAttribute("src"));script.async=false;document.head.append(script)}};"requestIdleCallback"in window?requestIdleCallback(go,{timeout:2000}):setTimeout(go)})`;

/**
 * Puts off the framework's script files until the page has been loaded, so that they take neither line nor processor from
 * what a reader sees first. A page without such files stays as it is.
 */
export function deferScripts(html: string): string {
  const late = html
    .replace(/<link\b[^>]*\brel="(?:preload|modulepreload)"[^>]*>/g, (link) => (/\bas="script"/.test(link) ? "" : link))
    .replace(/<script\b[^>]*\bsrc="\/_next\/[^>]*><\/script>/g, (script) =>
      /\bnomodule\b/i.test(script) ? "" : `<script type="late" src="${/\bsrc="([^"]*)"/.exec(script)?.[1]}"></script>`,
    );
  return late.includes('<script type="late"') ? late.replace("</head>", `<script>${start}</script></head>`) : html;
}
