/** A share as a bar, with a mark where it ought to be. What it shows is said in words beside it, so screen readers pass it over. */
import { html } from "lit";

/** In percent, both. */
export function thresholdBar(percent, threshold) {
  const is = Math.max(0, Math.min(100, percent));
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect class="of" width="100" height="4"></rect>
    <rect class="is" width=${is} height="4"></rect>
    <rect class="mark" x=${threshold - 0.4} width="0.8" height="4"></rect>
  </svg>`;
}
