package org.jembatan.alumni.graduation;

import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** Who attended less than the edition's rule asks gets no certificate. */
public final class AttendanceRuleUnmet extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AttendanceRuleUnmet(Attendance attendance) {
        super(
                Kind.CONFLICT,
                "The attendance is below what a certificate asks for.",
                Map.of(
                        "unmet",
                        Map.of(
                                "percentOfHeld", attendance.percentOfHeld(),
                                "requiredPercent", attendance.requiredPercent(),
                                "sessionsHeld", attendance.sessionsHeld(),
                                "sessionsAttended", attendance.sessionsAttended())));
    }
}
