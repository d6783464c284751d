/** The beginning of the web app. */
import { Router } from "./router.js";
import { load, t } from "./texts.js";
import * as top from "./top.js";

function tellWhetherOnline() {
  let note = document.querySelector(".offline");
  if (navigator.onLine) {
    note?.remove();
  } else if (!note) {
    note = document.createElement("p");
    note.className = "offline";
    note.setAttribute("role", "status");
    note.textContent = t("offline");
    document.querySelector(".top").after(note);
  }
}

top.begin();
await load("app");
addEventListener("online", tellWhetherOnline);
addEventListener("offline", tellWhetherOnline);
tellWhetherOnline();
await new Router().begin();
const { follow } = await import("./live.js");
follow();
