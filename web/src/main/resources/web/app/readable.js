/** What scripts add to the pages that are readable without: the reader's own time, and the places of who is signed in. */
import { language } from "./format.js";
import { begin } from "./top.js";

const own = Intl.DateTimeFormat().resolvedOptions().timeZone;

function onClocks(moment, timeZone) {
  return new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone }).format(moment);
}

function weekday(moment, timeZone) {
  return new Intl.DateTimeFormat(language, { weekday: "short", timeZone }).format(moment);
}

/** From when until when it is where the reader is, with the day where that is another. */
function ownTime(times, there) {
  const [from, until] = times.map((time) => new Date(time.dateTime));
  const day = weekday(from, own) === weekday(from, there) ? "" : `${weekday(from, own)} `;
  return `${day}${onClocks(from, own)}–${onClocks(until, own)}`;
}

/** Adds to each session what clocks show where the reader is, if that is another hour than where it takes place. */
function addOwnTimes() {
  let isElsewhere = false;
  for (const when of document.querySelectorAll("[data-zone] .when")) {
    const { zone, own: label } = when.closest("[data-zone]").dataset;
    const times = [...when.querySelectorAll("time")];
    const first = new Date(times[0].dateTime);
    if (onClocks(first, own) !== onClocks(first, zone)) {
      const note = document.createElement("small");
      note.className = "own-time";
      note.textContent = `${label} ${ownTime(times, zone)}`;
      when.append(" ", note);
      isElsewhere = true;
    }
  }
  for (const name of isElsewhere ? document.querySelectorAll("[data-own-zone]") : []) {
    name.textContent = own.replaceAll("_", " ");
    name.closest("[hidden]").hidden = false;
  }
}

begin();
addOwnTimes();
