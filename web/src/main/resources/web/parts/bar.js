/** A bar that shows parts of a whole. It repeats what stands beside it in words, so that screen readers pass it over. */
import { svg, html } from "lit";

const WIDTH = 1000;

/**
 * @param whole what the full width stands for
 * @param is the part that counts
 * @param more the part that comes on top of it and is not certain yet
 */
export function bar(whole, is, more = 0) {
  const x = (value) => (whole > 0 ? Math.min(1, value / whole) * WIDTH : 0);
  return html`<svg class="bar" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="of" width=${WIDTH} height="10"/>
      <rect class="more" width=${x(is + more)} height="10"/>
      <rect class="is" width=${x(is)} height="10"/>`}
  </svg>`;
}
