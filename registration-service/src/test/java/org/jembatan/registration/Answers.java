package org.jembatan.registration;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What tests read of the service's answers. */
final class Answers {

    private Answers() {}

    /** What is read of an application. */
    record ApplicationRead(
            String id,
            String programmeId,
            String personId,
            String mode,
            String status,
            List<String> missingEndorsements,
            List<StepRead> history) {

        record StepRead(String status) {}
    }

    /** What is read of a message. */
    record MessageRead(String id, String template, String text, String state) {}

    /** What is read of an intake. */
    record IntakeRead(
            String status, String title, int offered, int enrolled, List<QuotaRead> quotas, List<WaitingRead> waiting) {

        record QuotaRead(int limit, int used) {}

        record WaitingRead(int turn, String applicationId) {}

        List<String> turns() {
            return waiting.stream().map(WaitingRead::applicationId).toList();
        }
    }

    /** What is read of the person of an account. */
    record AccountPersonRead(String personId, String country) {}

    /** What is read of an intake in numbers. */
    record SummaryRead(int nominated, int applied, int offered, int enrolled, int waiting, int countries) {}

    /** What a command came to: the state when it was accepted, the problem's type when not. */
    record Outcome(@Nullable String candidacy, @Nullable String type) {

        boolean refusedAs(String slug) {
            return ("https://jembatan.org/problems/" + slug).equals(type);
        }
    }

    /** What is read of a rule despite which somebody was selected. */
    record WaiverRead(List<String> rules, String reason) {}

    /** What is read of how a candidate stands by a rule. */
    record VerdictRead(String rule, String outcome) {}

    record ClockRead(Instant now) {}

    record EligibilityRead(List<VerdictRead> eligibility, List<WaiverRead> waivers) {}

    record Mailbox(List<MessageRead> items) {}

    record Listing(List<ApplicationRead> items, @Nullable String next) {}
}
