/** What the app says, in the language of the page. Each area brings its texts, and what all have in common is here. */
const language = document.documentElement.lang;
const plurals = new Intl.PluralRules(language);
const known = {};

/** Takes in the texts of an area, such as {@code journey}; once. */
export async function load(area) {
  const folder = area === "app" ? "." : `../areas/${area}`;
  Object.assign(known, (await import(`${folder}/texts.${language}.js`)).default);
}

/** A text with its gaps, which are written {@code {name}}, filled. */
export function t(key, gaps = {}) {
  const text = known[key];
  if (text === undefined) {
    console.error(`No text "${key}" in "${language}"`);
    return key;
  }
  return text.replaceAll(/\{(\w+)}/g, (whole, gap) => gaps[gap] ?? whole);
}

/** A text that depends on a number: {@code key.one} or {@code key.other}, with {@code {count}} in it. */
export function n(key, count, gaps = {}) {
  const form = `${key}.${plurals.select(count)}`;
  return t(form in known ? form : `${key}.other`, { count: new Intl.NumberFormat(language).format(count), ...gaps });
}

/** Whether there is such a text: for what a service names and a newer one may have more of. */
export function knows(key) {
  return key in known;
}

/** What a value of a fixed list is called, or the value where a newer service has one more. */
export function named(list, value) {
  return knows(`${list}.${value}`) ? t(`${list}.${value}`) : value;
}
