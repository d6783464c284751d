/** Follows what happens (server-sent events), with the token that an EventSource could not send, and tells the page of it. */
import { token } from "./session.js";

const COME_BACK_AFTER = 2000;
const AT_MOST = 60_000;

let last = null;

/** One event of the stream as its lines say it. */
function parsed(block) {
  const event = { type: "message", data: "" };
  for (const line of block.split("\n")) {
    const [, field, value] = /^(\w+): ?(.*)$/.exec(line) ?? [];
    if (field === "data") {
      event.data += value;
    } else if (field === "event") {
      event.type = value;
    } else if (field === "id") {
      event.id = value;
    }
  }
  return event;
}

function tell(event) {
  last = event.id ?? last;
  if (event.type === "change" || event.type === "reset") {
    document.dispatchEvent(new CustomEvent("live", {
      detail: event.type === "reset" ? { isReset: true } : JSON.parse(event.data),
    }));
  }
}

/** Reads one stream to its end. */
async function read(bearer) {
  const headers = { Accept: "text/event-stream", Authorization: `Bearer ${bearer}` };
  const answer = await fetch("/api/live", { headers: last ? { ...headers, "Last-Event-ID": last } : headers });
  if (!answer.ok) {
    throw new Error(`The stream answers ${answer.status}`);
  }
  const stream = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await stream.read(); !part.done; part = await stream.read()) {
    const blocks = (rest + part.value).split("\n\n");
    rest = blocks.pop();
    blocks.map(parsed).forEach(tell);
  }
}

/** Follows whenever somebody is signed in; after a loss it comes back, later each time it fails. */
export async function follow() {
  let pause = COME_BACK_AFTER;
  for (;;) {
    try {
      const bearer = await token();
      if (!bearer) {
        await new Promise((resolve) => addEventListener("signed-in", resolve, { once: true }));
        continue;
      }
      await read(bearer);
      pause = COME_BACK_AFTER;
    } catch {
      pause = Math.min(pause * 2, AT_MOST);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
