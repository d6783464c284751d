export default {
  "signIn.over": "This sign-in is over",
  "signIn.overText": "It took too long, or it was begun in another window.",
  "signIn.again": "Sign in again",
};
