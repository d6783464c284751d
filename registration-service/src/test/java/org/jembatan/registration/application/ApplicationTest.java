package org.jembatan.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jembatan.registration.application.ApplicationStatus.APPLIED;
import static org.jembatan.registration.application.ApplicationStatus.CANCELLED;
import static org.jembatan.registration.application.ApplicationStatus.DECLINED;
import static org.jembatan.registration.application.ApplicationStatus.ENDORSED;
import static org.jembatan.registration.application.ApplicationStatus.ENROLLED;
import static org.jembatan.registration.application.ApplicationStatus.EXPIRED;
import static org.jembatan.registration.application.ApplicationStatus.NOMINATED;
import static org.jembatan.registration.application.ApplicationStatus.OFFERED;
import static org.jembatan.registration.application.ApplicationStatus.WAITLISTED;
import static org.jembatan.registration.application.ApplicationStatus.WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.IdempotencyKeyReused;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Stale;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.Registering;
import org.jembatan.registration.application.ApplicationEvent.Route;
import org.jembatan.registration.application.Endorsement.Endorser;

class ApplicationTest {

    private static final Instant NOW = Instant.parse("2026-08-20T02:00:00Z");
    private static final Precondition ANY = Precondition.none();
    private static final Precondition ANOTHER_VERSION = Precondition.oneOf(Set.of(7L));

    private final ProgrammeId programme = Registering.aProgramme();
    private final Candidate candidate = Registering.candidateFrom("NP");

    @ParameterizedTest
    @EnumSource(Route.class)
    void beginsByTheRouteOnWhichTheCandidateCame(Route route) {
        Application application = Application.submit(programme, candidate, route, null, Registering.newCommand(), NOW);

        ApplicationStatus first = route == Route.NOMINATION ? NOMINATED : APPLIED;
        assertThat(application.status()).isEqualTo(first);
        assertThat(application.history()).containsExactly(new Step(first, NOW, null));
        assertThat(application.raisedEvents())
                .containsExactly(new ApplicationEvent.Nominated(
                        candidate.applicationId(),
                        programme,
                        candidate.personId(),
                        "NP",
                        candidate.category(),
                        candidate.mode(),
                        route));
    }

    @Test
    void answersTheCommandThatMadeItAndNoOther() {
        CommandKey command = Registering.newCommand();
        Application application = Application.submit(programme, candidate, Route.NOMINATION, null, command, NOW);

        assertThat(application.answering(command)).isSameAs(application);
        assertThatThrownBy(() -> application.answering(Registering.misusing(command)))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void isEndorsedOnceTheFocalPointVouches() {
        Application application = nominated(null);
        assertThat(application.missingEndorsements()).containsExactly(Endorser.FOCAL_POINT);
        assertThatThrownBy(application::requireEndorsed)
                .isInstanceOfSatisfying(
                        EndorsementMissing.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("missing", List.of(Endorser.FOCAL_POINT)));

        assertThat(application.endorse(Endorser.FOCAL_POINT, "focal point", ANY, NOW))
                .isTrue();

        application.requireEndorsed();
        assertThat(application.status()).isEqualTo(ENDORSED);
        assertThat(application.endorsements())
                .containsExactly(new Endorsement(Endorser.FOCAL_POINT, "focal point", NOW));
        assertThat(application.raisedEvents().getLast())
                .isEqualTo(new ApplicationEvent.Endorsed(
                        candidate.applicationId(),
                        programme,
                        candidate.personId(),
                        "NP",
                        candidate.category(),
                        candidate.mode()));
    }

    @ParameterizedTest
    @EnumSource(Endorser.class)
    void needsTheEmployerTooWhereThereIsOneWhoeverComesFirst(Endorser first) {
        Application application = nominated("A small enterprise");
        Endorser second = first == Endorser.EMPLOYER ? Endorser.FOCAL_POINT : Endorser.EMPLOYER;

        application.endorse(first, "the first", ANY, NOW);
        assertThat(application.status()).isEqualTo(NOMINATED);
        assertThat(application.missingEndorsements()).containsExactly(second);
        assertThat(application.raisedEvents()).hasSize(1);

        application.endorse(second, "the second", ANY, NOW);
        assertThat(application.status()).isEqualTo(ENDORSED);
        assertThat(application.raisedEvents()).hasSize(2);
    }

    @Test
    void aSecondEndorsementOfOneEndorserChangesNothingHoweverStaleItIs() {
        Application application = nominated(null);
        application.endorse(Endorser.FOCAL_POINT, "focal point", ANY, NOW);

        assertThat(application.endorse(Endorser.FOCAL_POINT, "the successor", ANOTHER_VERSION, NOW))
                .isFalse();
        assertThat(application.endorsements()).hasSize(1);
        assertThat(application.raisedEvents()).hasSize(2);
    }

    @Test
    void heedsTheVersionThatTheCallerHasRead() {
        Application application = nominated(null);

        assertThatThrownBy(() -> application.endorse(Endorser.FOCAL_POINT, "focal point", ANOTHER_VERSION, NOW))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> application.decline("No", Registering.newCommand(), ANOTHER_VERSION, NOW))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> application.withdraw(null, Registering.newCommand(), ANOTHER_VERSION, NOW))
                .isInstanceOf(Stale.class);
        assertThat(application.status()).isEqualTo(NOMINATED);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"DECLINED", "WITHDRAWN", "CANCELLED"})
    void canBeDeclinedAndWithdrawnFromEveryStateThatIsNotTheEnd(ApplicationStatus status) {
        Application declined = in(status);
        assertThat(declined.decline("The form is incomplete", Registering.newCommand(), ANY, NOW))
                .isTrue();
        assertThat(declined.history().getLast()).isEqualTo(new Step(DECLINED, NOW, "The form is incomplete"));
        assertThat(declined.raisedEvents().getLast()).isInstanceOf(ApplicationEvent.Declined.class);

        Application withdrawn = in(status);
        assertThat(withdrawn.withdraw(null, Registering.newCommand(), ANY, NOW)).isTrue();
        assertThat(withdrawn.history().getLast()).isEqualTo(new Step(WITHDRAWN, NOW, null));
        assertThat(withdrawn.raisedEvents().getLast()).isInstanceOf(ApplicationEvent.Withdrawn.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLINED", "WITHDRAWN", "CANCELLED"})
    void isOverThen(ApplicationStatus end) {
        Application application = in(end);
        int told = application.raisedEvents().size();

        assertThatThrownBy(application::requireOpen)
                .isInstanceOfSatisfying(
                        ApplicationIsOver.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("current", end));
        assertThatThrownBy(() -> application.decline("No", Registering.newCommand(), ANY, NOW))
                .isInstanceOf(ApplicationIsOver.class);
        assertThatThrownBy(() -> application.withdraw("No", Registering.newCommand(), ANY, NOW))
                .isInstanceOf(ApplicationIsOver.class);
        assertThatThrownBy(() -> nominatedThen(end).endorse(Endorser.FOCAL_POINT, "late", ANY, NOW))
                .isInstanceOf(ApplicationIsOver.class);
        assertThat(application.status()).isEqualTo(end);
        assertThat(application.raisedEvents()).hasSize(told);
    }

    @Test
    void aRepeatedCommandChangesNothingAlsoWhenItHasBecomeStale() {
        Application application = nominated(null);
        CommandKey command = Registering.newCommand();
        application.withdraw("Another duty", command, ANY, NOW);
        int told = application.raisedEvents().size();

        assertThat(application.withdraw("Another duty", command, ANOTHER_VERSION, NOW))
                .isFalse();
        assertThat(application.history()).hasSize(2);
        assertThat(application.raisedEvents()).hasSize(told);
        assertThatThrownBy(() -> application.withdraw("Yet another", Registering.misusing(command), ANY, NOW))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    /** What may follow, written down a second time: who changes the one shall have to think of the other. */
    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void followsTheIntakeForwardsOnly(ApplicationStatus from) {
        Set<ApplicationStatus> allowed = switch (from) {
            case APPLIED, NOMINATED -> EnumSet.of(ENDORSED, DECLINED, WITHDRAWN, CANCELLED);
            case ENDORSED -> EnumSet.of(WAITLISTED, OFFERED, ENROLLED, DECLINED, WITHDRAWN, CANCELLED);
            case WAITLISTED -> EnumSet.of(OFFERED, ENROLLED, DECLINED, WITHDRAWN, CANCELLED);
            case OFFERED -> EnumSet.of(ENROLLED, EXPIRED, DECLINED, WITHDRAWN, CANCELLED);
            case EXPIRED -> EnumSet.of(WAITLISTED, OFFERED, ENROLLED, DECLINED, WITHDRAWN, CANCELLED);
            case ENROLLED -> EnumSet.of(DECLINED, WITHDRAWN, CANCELLED);
            case DECLINED, WITHDRAWN, CANCELLED -> EnumSet.noneOf(ApplicationStatus.class);
        };
        for (ApplicationStatus next : ApplicationStatus.values()) {
            Application application = in(from);
            int steps = application.history().size();

            boolean changed = application.follow(next, NOW);

            assertThat(changed).as("%s to %s", from, next).isEqualTo(allowed.contains(next));
            assertThat(application.status()).isEqualTo(changed ? next : from);
            assertThat(application.history()).hasSize(changed ? steps + 1 : steps);
        }
    }

    @Test
    void showsUntilWhenAPlaceIsHeldForAsLongAsItIs() {
        Application application = in(ENDORSED);
        Instant expiresAt = NOW.plus(Duration.ofDays(14));

        assertThat(application.followOffer(expiresAt, NOW)).isTrue();
        assertThat(application.offerExpiresAt()).isEqualTo(expiresAt);
        application.follow(EXPIRED, expiresAt);

        assertThat(application.offerExpiresAt()).isNull();
        assertThat(application.followOffer(null, NOW)).isTrue();
        assertThat(in(WITHDRAWN).followOffer(expiresAt, NOW)).isFalse();
    }

    @Test
    void cannotBeEndorsedOnceItHasAPlace() {
        Application application = in(OFFERED);
        // The focal point has spoken; the employer, whom nobody asked, comes too late.
        assertThatThrownBy(() -> application.endorse(Endorser.EMPLOYER, "an employer", ANY, NOW))
                .isInstanceOfSatisfying(
                        ImpossibleTransition.class,
                        refusal -> assertThat(refusal.facts())
                                .containsEntry("current", OFFERED)
                                .containsEntry("wanted", ENDORSED));
    }

    private Application nominated(@Nullable String employer) {
        return Application.submit(programme, candidate, Route.NOMINATION, employer, Registering.newCommand(), NOW);
    }

    private Application nominatedThen(ApplicationStatus end) {
        Application application = nominated(null);
        assertThat(application.follow(end, NOW)).isTrue();
        return application;
    }

    /** An application that came into the state by a way that leads there. */
    private Application in(ApplicationStatus status) {
        Route route = status == APPLIED ? Route.OWN_APPLICATION : Route.NOMINATION;
        Application application = Application.submit(programme, candidate, route, null, Registering.newCommand(), NOW);
        if (status != APPLIED && status != NOMINATED) {
            application.endorse(Endorser.FOCAL_POINT, "focal point", ANY, NOW);
            if (status == EXPIRED) {
                application.follow(OFFERED, NOW);
            }
            application.follow(status, NOW);
        }
        assertThat(application.status()).isEqualTo(status);
        return application;
    }
}
