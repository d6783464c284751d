package org.jembatan.registration.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.eligibility.Eligibility;

/**
 * Says how a candidate stands by the rules of the edition at the moment it is asked. The intake asks whenever it is about
 * to give a place, since rules change, and people wait.
 */
@FunctionalInterface
public interface Judge {

    /**
     * How each of the candidates stands, were the edition to begin on that day. However many they are, it costs the same
     * few reads. What of a candidate is not to be found is not known; nobody is missing from the answer.
     */
    Map<ApplicationId, Eligibility> judge(ProgrammeId edition, List<Candidate> candidates, LocalDate firstDay);
}
