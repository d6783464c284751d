package org.jembatan.gateway.account;

import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.Refusal;

/** What officers are refused. */
final class Refusals {

    private Refusals() {}

    static Refusal accountExists() {
        return new Refusal(
                Problem.of(ProblemType.ACCOUNT_EXISTS, "This address has an account, active or deactivated."));
    }

    static Refusal unknownAccount() {
        return new Refusal(Problem.of(ProblemType.UNKNOWN_ACCOUNT, "There is no such account."));
    }

    static Refusal lastOfficer() {
        return new Refusal(
                Problem.of(ProblemType.LAST_OFFICER, "Nobody else could invite an officer: invite another one first."));
    }

    static Refusal keyReused() {
        return new Refusal(Problem.of(
                ProblemType.IDEMPOTENCY_KEY_REUSED,
                "This Idempotency-Key belongs to another request. Take a new one."));
    }
}
