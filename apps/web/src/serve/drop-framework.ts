/**
 * Takes the framework's scripts out of a page for reading: its files, what preloads them, and the copy of the page's contents
 * that they would read. The page is whole without them, as no part of it comes late; its own script (`page-script/`) and data
 * blocks stay.
 */
export function dropFramework(html: string): string {
  return html
    .replace(/<link\b[^>]*\brel="(?:preload|modulepreload)"[^>]*>/g, (link) => (/\bas="script"/.test(link) ? "" : link))
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (script, attributes: string) =>
      isFrameworks(attributes) ? "" : script,
    );
}

function isFrameworks(attributes: string): boolean {
  const source = /\bsrc="([^"]*)"/.exec(attributes)?.[1];
  return source === undefined ? !/\btype="/.test(attributes) : source.startsWith("/_next/");
}
