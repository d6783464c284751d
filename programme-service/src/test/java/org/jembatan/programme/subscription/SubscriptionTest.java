package org.jembatan.programme.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.agenda.AgendasInMemory;
import org.jembatan.programme.agenda.Planning;
import org.jembatan.programme.edition.Editing;
import org.jembatan.programme.roster.NotOnRoster;
import org.jembatan.programme.roster.RostersInMemory;

/** The link to a participant's calendar, and what it leads to. */
class SubscriptionTest {

    private final AgendasInMemory agendas = new AgendasInMemory();
    private final RostersInMemory rosters = new RostersInMemory();
    private final SubscriptionsInMemory subscriptions = new SubscriptionsInMemory();
    private final CalendarLinks links = new CalendarLinksInTheOpen();
    private final LinkCalendar link = new LinkCalendar(subscriptions, rosters, links);
    private final ReadCalendar read = new ReadCalendar(links, subscriptions, rosters, agendas);

    private final ProgrammeId edition = new ProgrammeId(UUID.randomUUID().toString());
    private final PersonId asha = rosters.enrol(edition, "NP");

    @Test
    void holdsWhatIsReleasedInTheParticipantsOwnMode() {
        assertThat(calendar().sessions()).isEmpty();

        agendas.released(edition, Planning.lecture("09:00", "10:00"));
        assertThat(calendar().sessions()).hasSize(1);
        assertThat(calendar().zone()).isEqualTo("Asia/Jakarta");
        assertThat(calendar().mode()).isEqualTo(ParticipationMode.ONSITE);
        rosters.goOnline(edition, asha);
        assertThat(calendar().mode()).isEqualTo(ParticipationMode.ONLINE);
    }

    @Test
    void isOfOneEditionOnly() {
        ProgrammeId another = new ProgrammeId(UUID.randomUUID().toString());
        agendas.released(another, Planning.lecture("09:00", "10:00"));

        assertThat(calendar().sessions()).isEmpty();
        assertThatThrownBy(() -> link.show(another, asha)).isInstanceOf(NotOnRoster.class);
        assertThatThrownBy(() -> link.renew(new LinkCalendar.Command(Editing.newCommand(), another, asha)))
                .isInstanceOf(NotOnRoster.class);
    }

    /** A program that gets nothing for a link keeps showing what it has. */
    @Test
    void isEmptiedOfWhatIsNoLongerTheirs() {
        agendas.released(edition, Planning.lecture("09:00", "10:00"));
        URI before = link.show(edition, asha);
        rosters.remove(edition, asha);

        assertThat(read.handle(secretOf(before)).sessions()).isEmpty();
        assertThatThrownBy(() -> link.show(edition, asha)).isInstanceOf(NotOnRoster.class);
    }

    @Test
    void aLinkThatWasReplacedLeadsNowhere() {
        CommandKey command = Editing.newCommand();
        URI first = link.show(edition, asha);
        URI second = link.renew(new LinkCalendar.Command(command, edition, asha));
        assertThat(second).isNotEqualTo(first);
        assertThat(link.renew(new LinkCalendar.Command(command, edition, asha))).isEqualTo(second);
        assertThat(link.show(edition, asha)).isEqualTo(second);

        read.handle(secretOf(second));
        assertThatThrownBy(() -> read.handle(secretOf(first))).isInstanceOf(UnknownCalendarLink.class);
        assertThatThrownBy(() -> read.handle("nonsense")).isInstanceOf(UnknownCalendarLink.class);
    }

    private PersonalCalendar calendar() {
        return read.handle(secretOf(link.show(edition, asha)));
    }

    private static String secretOf(URI url) {
        return url.getPath().split("/", -1)[3];
    }
}
