/** The styles that one area alone needs come with its first page. */
const coming = new Map();

/**
 * Brings {@code styles/AREA.css} in, once.
 *
 * @returns {Promise<void>} when they are there, or cannot be had: a page without them is better than none
 */
export function useStyles(area) {
  if (!coming.has(area)) {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL(`../styles/${area}.css`, import.meta.url);
    coming.set(area, new Promise((resolve) => {
      link.addEventListener("load", () => resolve());
      link.addEventListener("error", () => resolve());
    }));
    document.head.append(link);
  }
  return coming.get(area);
}
