import type { ReactNode } from "react";
import type { Part } from "#sentences/index.ts";

/** A figure that leads to its evidence. */
export function Evidence({
  to,
  contested = false,
  children,
}: {
  to: string;
  contested?: boolean;
  children: ReactNode;
}) {
  return (
    <a className="e" href={to}>
      {contested ? <span className="diss">{children}</span> : children}
    </a>
  );
}

/** A generated sentence, its figures linked. `to` makes the address of a figure's evidence from its key. */
export function Sentence({ parts, to }: { parts: readonly Part[]; to: (figure: string) => string }) {
  return parts.map((part) =>
    typeof part === "string" ? (
      part
    ) : (
      <Evidence key={`${part.figure} ${part.text}`} to={to(part.figure)} contested={part.contested ?? false}>
        {part.text}
      </Evidence>
    ),
  );
}
