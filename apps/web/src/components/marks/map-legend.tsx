import { useTranslations } from "next-intl";
import { PrecisionMark } from "./precision-mark.tsx";

/** The three precision shapes in words, as a list. */
export function PrecisionKey({ withTowns = false }: { withTowns?: boolean }) {
  const t = useTranslations("map");
  return (
    <ul className={withTowns ? "key" : undefined}>
      <li>
        <PrecisionMark precision="point" />
        {t("point")}
      </li>
      <li>
        <PrecisionMark precision="near" />
        {t("near")}
      </li>
      <li>
        <PrecisionMark precision="district" />
        {t("wide")}
      </li>
      {withTowns ? (
        <li>
          <svg className="pm" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="4" fill="none" stroke="currentColor" strokeWidth="1.3" />
          </svg>
          {t("town")}
        </li>
      ) : null}
    </ul>
  );
}
