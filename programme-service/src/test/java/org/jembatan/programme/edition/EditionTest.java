package org.jembatan.programme.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.IdempotencyKeyReused;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Stale;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.edition.Quota.Dimension;

class EditionTest {

    private static final Precondition ANY = Precondition.none();
    private static final LocalDate LAST_DAY = Editing.DATES.endsOn();

    private final ProgrammeId id = new ProgrammeId(UUID.randomUUID().toString());
    private final Edition edition = Edition.draft(id, Editing.terms(), Editing.newCommand());

    @Test
    void aDraftTellsNobody() {
        assertThat(edition.isDraft()).isTrue();
        assertThat(edition.raisedEvents()).isEmpty();
    }

    @Test
    void anAnnouncementCarriesTheTermsWithTheQuotasAsOneList() {
        announce();

        assertThat(edition.raisedEvents())
                .containsExactly(new EditionEvent.Announced(
                        id,
                        "Entrepreneurship for Small Enterprises",
                        Editing.DATES.nominationsCloseOn(),
                        Editing.DATES.startsOn(),
                        Editing.DATES.endsOn(),
                        "Asia/Jakarta",
                        List.of("AF", "NP"),
                        List.of(
                                new Quota(Dimension.TOTAL, "*", 61),
                                new Quota(Dimension.MODE, "ONSITE", 20),
                                new Quota(Dimension.COUNTRY, "AF", 5),
                                new Quota(Dimension.CATEGORY, "ENTREPRENEUR", 30))));
    }

    @Test
    void anEditionOnSiteHasNoPlaceForThoseOnline() {
        assertThat(Editing.heldFor(EditionMode.ONSITE, 61, null, null).quotas())
                .containsExactly(new Quota(Dimension.TOTAL, "*", 61), new Quota(Dimension.MODE, "ONLINE", 0));
    }

    @Test
    void reschedulingTellsTheNewDatesAndKeepsTheZone() {
        announce();
        rescheduleTo("2026-10-05");

        assertThat(edition.raisedEvents().getLast()).isInstanceOfSatisfying(EditionEvent.Rescheduled.class, told -> {
            assertThat(told.startsOn()).isEqualTo("2026-10-05");
            assertThat(told.zone()).isEqualTo("Asia/Jakarta");
            assertThat(told.quotas()).isEqualTo(Editing.terms().quotas());
        });
        assertThat(edition.catalogueKey()).startsWith("2026-10-05/");
    }

    @Test
    void impossibleDatesChangeNothing() {
        announce();
        assertThatThrownBy(
                        () -> edition.reschedule(LAST_DAY, LAST_DAY.minusDays(1), LAST_DAY, Editing.newCommand(), ANY))
                .isInstanceOf(UnacceptableTerms.class);
        assertThat(edition.terms()).isEqualTo(Editing.terms());
        assertThat(edition.raisedEvents()).hasSize(1);
    }

    @Test
    void itRunsFromItsFirstDayUntilItIsCompleted() {
        LocalDate first = Editing.DATES.startsOn();
        assertThat(edition.statusOn(first)).isEqualTo(EditionStatus.DRAFT);
        announce();
        assertThat(edition.statusOn(first.minusDays(1))).isEqualTo(EditionStatus.ANNOUNCED);
        assertThat(edition.statusOn(first)).isEqualTo(EditionStatus.RUNNING);
        assertThat(edition.statusOn(LAST_DAY.plusDays(9))).isEqualTo(EditionStatus.RUNNING);
        complete(LAST_DAY);
        assertThat(edition.statusOn(LAST_DAY)).isEqualTo(EditionStatus.COMPLETED);
    }

    @Test
    void itIsCompletedOnItsLastDayAndNoDayEarlier() {
        announce();
        assertThatThrownBy(() -> complete(LAST_DAY.minusDays(1))).isInstanceOf(EditionIsNotOver.class);
        assertThat(edition.statusOn(LAST_DAY)).isEqualTo(EditionStatus.RUNNING);

        complete(LAST_DAY);
        assertThat(edition.raisedEvents().getLast()).isInstanceOf(EditionEvent.Completed.class);
    }

    @Test
    void aCancelledEditionSaysWhyToReadersButNotInItsEvent() {
        announce();
        cancel();
        assertThat(edition.cancellationReason()).isEqualTo("Flood");
        assertThat(edition.raisedEvents().getLast()).isInstanceOf(EditionEvent.Cancelled.class);
        assertThat(edition.raisedEvents().getLast().toString()).doesNotContain("Flood");
    }

    @Test
    void nothingLeadsOutOfTheEnd() {
        announce();
        cancel();
        for (ThrowingCallable step :
                List.<ThrowingCallable>of(this::announce, this::cancel, () -> complete(LAST_DAY))) {
            assertThatThrownBy(step).isInstanceOf(ImpossibleTransition.class);
        }
        assertThatThrownBy(() -> rescheduleTo("2026-10-05")).isInstanceOf(EditionIsNotAnnounced.class);
    }

    @Test
    void aDraftIsOnlyRevisedOrAnnounced() {
        assertThatThrownBy(this::cancel).isInstanceOf(ImpossibleTransition.class);
        assertThatThrownBy(() -> complete(LAST_DAY)).isInstanceOf(ImpossibleTransition.class);
        assertThatThrownBy(() -> rescheduleTo("2026-10-05")).isInstanceOf(EditionIsNotAnnounced.class);
    }

    @Test
    void onlyADraftIsRevised() {
        edition.revise(Editing.forCountries("LK"), Editing.newCommand(), ANY);
        assertThat(edition.terms().countries()).containsExactly("LK");

        announce();
        assertThatThrownBy(() -> edition.revise(Editing.terms(), Editing.newCommand(), ANY))
                .isInstanceOf(EditionIsNoDraft.class);
    }

    @Test
    void aRepeatedStepIsAnsweredAndNotTakenAgain() {
        CommandKey command = Editing.newCommand();
        assertThat(edition.announce(command, ANY)).isTrue();
        assertThat(edition.announce(command, Precondition.oneOf(Set.of(99L)))).isFalse();
        assertThat(edition.raisedEvents()).hasSize(1);

        CommandKey other = new CommandKey(command.caller(), command.key(), "another request");
        assertThatThrownBy(() -> edition.cancel("Flood", other, ANY)).isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void aRepeatedCreationIsAnsweredOnlyToTheSameRequest() {
        CommandKey command = Editing.newCommand();
        Edition created = Edition.draft(id, Editing.terms(), command);
        assertThat(created.answering(command)).isSameAs(created);
        CommandKey other = new CommandKey(command.caller(), command.key(), "another request");
        assertThatThrownBy(() -> created.answering(other)).isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void whoHasReadAnotherVersionChangesNothing() {
        assertThatThrownBy(() -> edition.announce(Editing.newCommand(), Precondition.oneOf(Set.of(7L))))
                .isInstanceOf(Stale.class);
        assertThat(edition.isDraft()).isTrue();
    }

    private void announce() {
        edition.announce(Editing.newCommand(), ANY);
    }

    private void rescheduleTo(String startsOn) {
        LocalDate first = LocalDate.parse(startsOn);
        edition.reschedule(first, first.plusDays(4), first.minusDays(20), Editing.newCommand(), ANY);
    }

    private void cancel() {
        edition.cancel("Flood", Editing.newCommand(), ANY);
    }

    private void complete(LocalDate today) {
        edition.complete(today, Editing.newCommand(), ANY);
    }
}
