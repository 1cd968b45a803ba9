import type { ReactNode } from "react";

/** What ties a control to its label and hint. */
export interface Control {
  id: string;
  name: string;
  "aria-describedby": string | undefined;
}

interface Props {
  name: string;
  label: ReactNode;
  hint?: string;
  /** Said beside the label of a field that may stay empty. */
  optional?: string;
  /** Over both columns of the form. */
  isWide?: boolean;
  /** The control itself; spread what it is given on it. */
  children: (control: Control) => ReactNode;
}

/** One labelled field of a form, with its hint tied to it. */
export function Field({ name, label, hint, optional, isWide = false, children }: Props) {
  const hintId = `${name}-hint`;
  return (
    <p className={isWide ? "wide" : undefined}>
      <label htmlFor={name}>
        {label}
        {optional ? <span className="muted"> ({optional})</span> : null}
      </label>
      {children({ id: name, name, "aria-describedby": hint ? hintId : undefined })}
      {hint ? (
        <span className="note" id={hintId}>
          {hint}
        </span>
      ) : null}
    </p>
  );
}
