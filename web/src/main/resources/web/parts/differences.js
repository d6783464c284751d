/**
 * What differs between two states of the same thing, in words.
 *
 * @param fields how to say each field: a label, and a text of the whole thing
 * @param theirs as it is there now
 * @param mine as somebody has typed it here
 */
export function differences(fields, theirs, mine) {
  return fields
    .map(([label, text]) => ({ label, theirs: text(theirs), mine: text(mine) }))
    .filter((field) => field.theirs !== field.mine);
}
