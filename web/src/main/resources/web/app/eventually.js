/** What one service tells another arrives a moment later: these look again until it has. */

/** How long to wait before each look, in milliseconds: about five seconds in all. */
const PAUSES = [200, 400, 600, 800, 1500, 1500];

/**
 * Reads until the answer shows what was done, for as long as that may take.
 *
 * @param read gives the answer
 * @param hasArrived whether the answer shows it
 * @returns the last answer, whether it shows it or not
 */
export async function eventually(read, hasArrived) {
  let answer = await read();
  for (const pause of PAUSES) {
    if (hasArrived(answer)) {
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    answer = await read();
  }
  return answer;
}
