package org.jembatan.registration.intake;

/**
 * What the intake has decided about a candidate.
 *
 * @param state into which the command brought the candidate
 * @param isNew whether the command did anything, so that the intake wants saving; a repeated one does nothing
 */
public record Decision(Candidacy.State state, boolean isNew) {}
