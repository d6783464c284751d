export default {
  "loading": "Loading",
  "sending": "Sending …",
  "offline": "You are offline. What you type stays on this device.",

  "problem.title": "That did not work",
  "problem.again": "Try again",
  "problem.unreachable": "The server cannot be reached. What you typed is kept; try again in a moment.",
  "problem.offline": "You are offline. What you typed is kept on this device.",
  "problem.notFound": "There is nothing here, or it is not yours to see.",
  "problem.forbidden": "This is not for your role.",
  "problem.otherRole": "This page is for another role than yours.",
  "problem.busy": "The server has too much to do at the moment. Try again in a few seconds.",
  "problem.unknown": "Something went wrong on the server.",
  "problem.trace": "If you report this, name {id}.",
};
