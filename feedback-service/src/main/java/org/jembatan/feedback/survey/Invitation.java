package org.jembatan.feedback.survey;

import org.jembatan.feedback.ParticipationMode;
import org.jembatan.feedback.PersonId;

/** Somebody who may answer, and how they took part. */
record Invitation(PersonId personId, ParticipationMode mode) {}
