/** What somebody types into a form stays on this device until it is sent: also over a lost line, a closed window, a sign-in. */
import { user } from "./session.js";

function place(name) {
  return `jembatan.draft.${user()?.id ?? ""}.${name}`;
}

export function draft(name) {
  return JSON.parse(localStorage.getItem(place(name)) ?? "null");
}

export function keep(name, values) {
  localStorage.setItem(place(name), JSON.stringify(values));
}

export function discard(name) {
  localStorage.removeItem(place(name));
}

/** What the fields of a form hold, by name; of several with one name, all. */
export function valuesOf(form) {
  const values = {};
  for (const [name, value] of new FormData(form)) {
    const isList = form.querySelectorAll(`[name="${CSS.escape(name)}"][type="checkbox"]`).length > 1;
    values[name] = isList ? [...(values[name] ?? []), value] : value;
  }
  return values;
}

export function fill(form, values) {
  for (const [name, value] of Object.entries(values)) {
    for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (field.type === "checkbox" || field.type === "radio") {
        field.checked = [value].flat().includes(field.value);
      } else {
        field.value = value;
      }
    }
  }
}
