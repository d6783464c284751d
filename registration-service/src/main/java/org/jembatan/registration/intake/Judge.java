package org.jembatan.registration.intake;

import java.time.LocalDate;

import org.jembatan.registration.Candidate;
import org.jembatan.registration.eligibility.Eligibility;

/**
 * Says how a candidate stands by the rules of the edition at the moment it is asked. The intake asks whenever it is about
 * to give a place, since rules change, and people wait.
 */
@FunctionalInterface
public interface Judge {

    /** How the candidate stands, were the edition to begin on that day. */
    Eligibility judge(Candidate candidate, LocalDate firstDay);
}
