/** Hatchings that maps and marks refer to by name. Once in every page, before anything that uses them. */
export function Patterns() {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="hz" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v7" stroke="var(--ink)" strokeWidth="1.5" />
        </pattern>
        <pattern id="hz2" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path d="M0 0v5" stroke="var(--rule-2)" strokeWidth="1" />
        </pattern>
        <pattern id="hzr" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v9" stroke="var(--ink-2)" strokeWidth="1" />
        </pattern>
        <pattern id="hz3" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v4" stroke="currentColor" strokeWidth="1.3" />
        </pattern>
      </defs>
    </svg>
  );
}
