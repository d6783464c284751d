/** What scripts add to the pages that are readable without: the reader's own time, and the places of who is signed in. */
import { time } from "./format.js";
import { begin } from "./top.js";

/** Adds to each moment of a programme what clocks show where the reader is, if that is another hour. */
function addOwnTime() {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const element of document.querySelectorAll("[data-zone] time[datetime]")) {
    const there = element.closest("[data-zone]").dataset.zone;
    const moment = new Date(element.dateTime);
    if (time(moment, there) !== time(moment, own)) {
      const note = document.createElement("small");
      note.className = "own-time";
      note.textContent = time(moment, own);
      element.after(" ", note);
    }
  }
  for (const name of document.querySelectorAll("[data-own-zone]")) {
    name.textContent = own.replaceAll("_", " ");
    name.closest("[hidden]")?.removeAttribute("hidden");
  }
}

begin();
addOwnTime();
