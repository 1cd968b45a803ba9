/** Where the page stands: links from the widest to the narrowest, the page itself last and without one. */
export function Crumbs({ trail }: { trail: readonly { text: string; to?: string }[] }) {
  return (
    <ol className="crumb">
      {trail.map(({ text, to }) => (
        <li key={text}>{to ? <a href={to}>{text}</a> : text}</li>
      ))}
    </ol>
  );
}
