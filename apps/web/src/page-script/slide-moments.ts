/** A stop of the slider: its words, and the address of the page as it was known then. */
export type SlideStop = [words: string, address: string];

/**
 * The slider over the moments at which a page's claims changed (`components/frame/known-stops.tsx`). Moving it names the moment;
 * letting go, Enter, or the link beside it opens the page as it was known then.
 */
export function slideMoments(slide: HTMLElement): void {
  const slider = slide.querySelector("input");
  const moment = slide.querySelector(".moment");
  const link = slide.querySelector("a");
  if (!slider || !moment || !link) return;
  const stops = JSON.parse(slide.dataset.stops ?? "[]") as SlideStop[];
  const current = Number(slider.getAttribute("value"));

  const name = () => {
    const [words, address] = stops[slider.valueAsNumber] ?? ["", ""];
    slider.setAttribute("aria-valuetext", words);
    moment.textContent = words;
    link.setAttribute("href", address);
    link.hidden = slider.valueAsNumber === current;
  };
  const open = () => {
    if (slider.valueAsNumber !== current) location.assign(link.href);
  };
  slider.addEventListener("input", name);
  slider.addEventListener("pointerup", open);
  slider.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") open();
  });
  // It may have been moved before the script was there, and a browser that goes back keeps where it stood.
  name();
  addEventListener("pageshow", name);
}
