package org.jembatan.alumni.followup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.OutcomeId;
import org.jembatan.alumni.PlanId;
import org.jembatan.alumni.followup.Outcome.Confirmation;

/** One question after an edition: part of the plan that it asks about, whose save decides for it. */
public final class FollowUp {

    /** How long the link in the messages is good after the answer was due, or after a message that came later. */
    private static final int DAYS_OF_GRACE = 60;

    private FollowUpId id;
    private Stage stage;
    private LocalDate dueOn;
    private boolean toldDue;
    private Reminders reminders = new Reminders();
    private List<Extension> extensions = new ArrayList<>();
    private @Nullable LocalDate remindedOn;
    private @Nullable Answer answer;

    FollowUp(FollowUpId id, Stage stage, LocalDate dueOn) {
        this.id = id;
        this.stage = stage;
        this.dueOn = dueOn;
    }

    /** All there are of a plan, counted from the last day of the edition. */
    public static List<FollowUp> of(PlanId plan, LocalDate lastDay) {
        return Stream.of(Stage.values())
                .map(stage -> {
                    String name = "follow-up/" + plan.value() + "/" + stage;
                    FollowUpId id = new FollowUpId(
                            UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString());
                    FollowUp followUp = new FollowUp(id, stage, stage.dueAfter(lastDay));
                    followUp.reminders.plan(followUp.dueOn);
                    return followUp;
                })
                .toList();
    }

    /** Whether it falls due by that day and nobody has said so yet; says it once for each due date. */
    public boolean fallsDue(LocalDate today) {
        boolean news = answer == null && !toldDue && !today.isBefore(dueOn);
        toldDue |= news;
        return news;
    }

    /** Takes the reminder to send on that day, if there is one; it is not given again. */
    public Optional<Reminder> takeReminder(LocalDate today) {
        Optional<Reminder> due = reminders.takeLatestDue(today);
        if (due.isPresent()) {
            remindedOn = today;
        }
        return due;
    }

    /** The day on which there will be something to say about it. */
    public Optional<LocalDate> nextReminderOn() {
        return reminders.next();
    }

    /** Fails with {@link FollowUpAlreadyAnswered} when it has an answer. */
    public void answer(Answer given) {
        requireOpen();
        answer = given;
        reminders.skipAll();
    }

    /**
     * Gives more time; the reminders begin anew around the new date.
     *
     * @throws UnacceptableExtension when the new date is not after the old one and after today
     */
    public void extend(LocalDate newDueOn, String reason, LocalDate today, Instant now) {
        requireOpen();
        LocalDate notBefore = dueOn.isAfter(today) ? dueOn : today;
        if (!newDueOn.isAfter(notBefore)) {
            throw new UnacceptableExtension(notBefore);
        }
        extensions.add(new Extension(dueOn, newDueOn, reason, now));
        reminders.skipAll();
        dueOn = newDueOn;
        toldDue = false;
        reminders.plan(newDueOn);
        reminders.skipUntil(today);
    }

    /**
     * Takes somebody's word for an outcome.
     *
     * @return the outcome, if this was news; empty when it was confirmed before
     * @throws UnknownOutcome when no such outcome is reported
     */
    public Optional<Outcome> confirm(OutcomeId outcomeId, Confirmation word) {
        Outcome outcome = outcome(outcomeId);
        Answer given = answer;
        if (given == null || outcome.status() == Outcome.Status.CONFIRMED) {
            return Optional.empty();
        }
        Outcome confirmed = outcome.confirmed(word);
        answer = given.confirming(confirmed);
        return Optional.of(confirmed);
    }

    /** Fails with {@link UnknownOutcome} when no such outcome is reported. */
    public Outcome outcome(OutcomeId outcomeId) {
        return answer().stream()
                .flatMap(given -> given.outcomes().stream())
                .filter(reported -> reported.id().equals(outcomeId))
                .findFirst()
                .orElseThrow(UnknownOutcome::new);
    }

    private void requireOpen() {
        if (answer != null) {
            throw new FollowUpAlreadyAnswered();
        }
    }

    public FollowUpState state(LocalDate today) {
        if (answer != null) {
            return FollowUpState.ANSWERED;
        }
        if (today.isBefore(dueOn)) {
            return FollowUpState.UPCOMING;
        }
        return today.isBefore(Reminder.Kind.OVERDUE.about(dueOn).on()) ? FollowUpState.DUE : FollowUpState.OVERDUE;
    }

    public FollowUpId id() {
        return id;
    }

    public Stage stage() {
        return stage;
    }

    /** In the edition's zone. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The last day on which it can be answered by the link in its messages, in the edition's zone. */
    public LocalDate openByLinkUntil() {
        LocalDate from = remindedOn == null || remindedOn.isBefore(dueOn) ? dueOn : remindedOn;
        return from.plusDays(DAYS_OF_GRACE);
    }

    public List<Reminder> reminders() {
        return reminders.all();
    }

    /** Oldest first. */
    public List<Extension> extensions() {
        return List.copyOf(extensions);
    }

    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }
}
