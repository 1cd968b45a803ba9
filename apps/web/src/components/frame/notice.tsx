import type { ReactNode } from "react";

/** A message in the page's flow, between two rules: what went wrong, or what was done. */
export function Notice({ title, children, alert = false }: { title?: string; children: ReactNode; alert?: boolean }) {
  return (
    <div className="notice" role={alert ? "alert" : undefined}>
      {title ? (
        <p>
          <b>{title}</b>
        </p>
      ) : null}
      <div>{children}</div>
    </div>
  );
}
