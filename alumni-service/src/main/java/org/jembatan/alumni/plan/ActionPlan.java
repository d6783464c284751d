package org.jembatan.alumni.plan;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.OutcomeId;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.PlanId;
import org.jembatan.alumni.followup.Answer;
import org.jembatan.alumni.followup.FollowUp;
import org.jembatan.alumni.followup.Outcome;
import org.jembatan.alumni.followup.Outcome.Confirmation;
import org.jembatan.chassis.domain.AggregateRoot;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;

/**
 * What one participant of one edition means to change at home, and what came of it. The follow-ups are part of this
 * document: its save alone decides that a reminder is sent, so it is sent once, whoever else tries at the same time.
 */
@Document("action_plans")
@CompoundIndex(def = "{'participation.programmeId': 1, '_id': 1}")
public class ActionPlan extends AggregateRoot<PlanEvent> {

    @Id
    private PlanId id;

    private Participation participation;
    private boolean enrolmentCancelled;
    private Draft draft = Draft.EMPTY;
    private List<Idea> ideas = new ArrayList<>();
    private List<PlanVersion> versions = new ArrayList<>();
    private List<Cosignature> cosignatures = new ArrayList<>();
    private List<FollowUp> followUps = new ArrayList<>();
    private ZoneId zone = ZoneId.of("UTC");

    @Indexed
    private @Nullable Instant nextReminderAt;

    ActionPlan(PlanId id, Participation participation) {
        this.id = id;
        this.participation = participation;
    }

    static ActionPlan open(Participation participation) {
        return new ActionPlan(participation.planId(), participation);
    }

    void enrolled() {
        enrolmentCancelled = false;
    }

    void enrolmentCancelled() {
        enrolmentCancelled = true;
    }

    /** Asks three times after the edition; what is scheduled already stays. The {@code lastDay} is in the zone. */
    void scheduleFollowUps(LocalDate lastDay, ZoneId zoneOfEdition) {
        if (followUps.isEmpty()) {
            zone = zoneOfEdition;
            followUps.addAll(FollowUp.of(id, lastDay));
            planNextReminder();
        }
    }

    /** Replaces the draft; what was submitted stays as it is. */
    void write(Draft newDraft, Precondition expected) {
        expected.check(version());
        requireNotWithdrawn();
        draft = newDraft;
    }

    /**
     * Notes an idea; a repeated command finds it noted.
     *
     * @return whether the plan wants saving
     */
    boolean note(Idea idea, CommandKey command) {
        if (commands().outcomeOf(command).isPresent()) {
            return false;
        }
        requireNotWithdrawn();
        ideas.add(idea);
        commands().remember(command, idea.id().value());
        return true;
    }

    /**
     * Makes the draft a version that stays.
     *
     * @param now business time
     * @throws IncompletePlan when nobody could follow it up
     * @throws NothingToSubmit when it says what the last version says
     */
    Change<PlanVersion> submit(CommandKey command, Precondition expected, Instant now) {
        return commands()
                .outcomeOf(command)
                .map(number -> Change.none(versions.get(Integer.parseInt(number) - 1)))
                .orElseGet(() -> {
                    expected.check(version());
                    requireNotWithdrawn();
                    PlanContent content = Completion.of(draft);
                    if (latestVersion()
                            .filter(last -> last.content().equals(content))
                            .isPresent()) {
                        throw new NothingToSubmit();
                    }
                    // As the store keeps it, so that a repeated command gets the same answer.
                    Instant submittedAt = now.truncatedTo(ChronoUnit.MILLIS);
                    PlanVersion submitted = new PlanVersion(versions.size() + 1, submittedAt, content);
                    versions.add(submitted);
                    raise(PlanEvent.Submitted.of(participation, submitted.number()));
                    commands().remember(command, Integer.toString(submitted.number()));
                    return Change.made(submitted);
                });
    }

    /**
     * Signs the last version; signing it twice is signing it once.
     *
     * @param by the account of a focal point
     * @param now business time
     */
    boolean cosign(String by, Precondition expected, Instant now) {
        requireNotWithdrawn();
        int last = latestVersion().orElseThrow(PlanIsNotSubmitted::new).number();
        if (cosignatures.stream().anyMatch(signature -> signature.version() == last)) {
            return false;
        }
        expected.check(version());
        cosignatures.add(new Cosignature(last, by, now));
        return true;
    }

    /** Takes the answer to a follow-up; a repeated command finds it taken. */
    boolean answer(FollowUpId followUpId, Supplier<Answer> given, CommandKey command) {
        return once(followUpId, command, followUp -> {
            followUp.answer(given.get());
            raise(PlanEvent.FollowUpAnswered.of(participation, followUp));
        });
    }

    /** Gives more time for an answer, from the business time {@code now} on. */
    boolean extend(FollowUpId followUpId, LocalDate dueOn, String reason, CommandKey command, Instant now) {
        return once(followUpId, command, followUp -> followUp.extend(dueOn, reason, dayOf(now), now));
    }

    /** Takes somebody's word for an outcome; a second word changes nothing. */
    boolean confirm(FollowUpId followUpId, OutcomeId outcomeId, Confirmation word) {
        Optional<Outcome> news = followUp(followUpId).confirm(outcomeId, word);
        news.ifPresent(outcome -> raise(PlanEvent.OutcomeConfirmed.of(participation, outcome, word.confirmer())));
        return news.isPresent();
    }

    /**
     * Tells what there is to tell by then: which follow-ups have fallen due, and of each the latest reminder.
     *
     * @param links by which the follow-ups can be answered; each message gets one
     * @param now business time
     * @return whether there was anything, and the plan wants saving
     */
    boolean remind(FollowUpLinks links, Instant now) {
        if (nextReminderAt == null || nextReminderAt.isAfter(now)) {
            return false;
        }
        LocalDate today = dayOf(now);
        for (FollowUp followUp : followUps) {
            if (followUp.fallsDue(today)) {
                raise(PlanEvent.FollowUpDue.of(participation, followUp));
            }
            followUp.takeReminder(today).ifPresent(reminder -> {
                URI link = links.to(followUp.id(), linkExpiresAt(followUp));
                raise(PlanEvent.NoticeDue.of(participation, followUp, reminder, link));
            });
        }
        planNextReminder();
        return true;
    }

    /** Until when the follow-up can be answered by its link, in business time; an extension moves it. */
    Instant linkExpiresAt(FollowUp followUp) {
        return followUp.openByLinkUntil().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private boolean once(FollowUpId followUpId, CommandKey command, Consumer<FollowUp> change) {
        if (commands().outcomeOf(command).isPresent()) {
            return false;
        }
        change.accept(followUp(followUpId));
        planNextReminder();
        commands().remember(command, followUpId.value());
        return true;
    }

    private void planNextReminder() {
        nextReminderAt = followUps.stream()
                .flatMap(followUp -> followUp.nextReminderOn().stream())
                .min(Comparator.naturalOrder())
                .map(day -> day.atStartOfDay(zone).toInstant())
                .orElse(null);
    }

    private LocalDate dayOf(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    private void requireNotWithdrawn() {
        if (status() == PlanStatus.WITHDRAWN) {
            throw new PlanIsWithdrawn();
        }
    }

    /** What an ended enrolment leaves is withdrawn, unless the participation came to its end all the same. */
    public PlanStatus status() {
        if (enrolmentCancelled && followUps.isEmpty()) {
            return PlanStatus.WITHDRAWN;
        }
        return versions.isEmpty() ? PlanStatus.DRAFT : PlanStatus.SUBMITTED;
    }

    public PlanId id() {
        return id;
    }

    public Participation participation() {
        return participation;
    }

    public Draft draft() {
        return draft;
    }

    /** Oldest first. */
    public List<Idea> ideas() {
        return List.copyOf(ideas);
    }

    /** From the first to the last. */
    public List<PlanVersion> versions() {
        return List.copyOf(versions);
    }

    /** Fails with {@link UnknownVersion} when the plan was not submitted that often. */
    public PlanVersion version(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(UnknownVersion::new);
    }

    public Optional<PlanVersion> latestVersion() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    public List<Cosignature> cosignatures() {
        return List.copyOf(cosignatures);
    }

    /** In the order of their stages; none before the edition has ended for the person. */
    public List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }

    /** Fails with {@link UnknownFollowUp} when it is none of this plan's. */
    public FollowUp followUp(FollowUpId followUpId) {
        return followUps.stream()
                .filter(followUp -> followUp.id().equals(followUpId))
                .findFirst()
                .orElseThrow(UnknownFollowUp::new);
    }

    /** Business time from which there is something to tell of the follow-ups; empty when there is nothing any more. */
    Optional<Instant> nextReminderAt() {
        return Optional.ofNullable(nextReminderAt);
    }

    /** The zone of the edition, in which the days of the follow-ups are. */
    public ZoneId zone() {
        return zone;
    }
}
