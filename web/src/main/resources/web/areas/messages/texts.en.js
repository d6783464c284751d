export default {
  "messages.title": "Messages",
  "messages.text": "What we have written to you. It also goes to your e-mail address.",
  "messages.none": "Nothing has been written to you yet. When a place is offered or a date moves, you read it here.",
  "messages.link": "Open the link",
  "messages.older": "Older messages",
  "messages.latest": "Latest messages",
  "messageState.QUEUED": "waiting to be sent",
  "messageState.SENT": "sent to your e-mail",
  "messageState.FAILED": "e-mail did not arrive",
};
