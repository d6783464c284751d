package org.jembatan.programme.messaging;

import java.util.function.Predicate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.jembatan.chassis.fanout.FanOut;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.participation.ConcludeParticipations;
import org.jembatan.programme.participation.NotifyOfMovedSessions;

/** What programme does to each of many participations because of one event. */
@Configuration(proxyBeanMethods = false)
class ProgrammeFanOuts {

    /** Its subject is a programmeId. */
    static final String CONCLUDE_PARTICIPATIONS = "conclude-participations-of-edition";

    /** Its subject is {@code <programmeId>/<release>}. */
    static final String NOTIFY_OF_MOVED_SESSIONS = "notify-of-moved-sessions";

    @Bean
    FanOut conclusions(ConcludeParticipations conclude) {
        return fanOut(CONCLUDE_PARTICIPATIONS, programmeId -> conclude.concludeSome(new ProgrammeId(programmeId)));
    }

    @Bean
    FanOut movedSessionNotices(NotifyOfMovedSessions notify) {
        return fanOut(NOTIFY_OF_MOVED_SESSIONS, subject -> {
            int slash = subject.indexOf('/');
            return notify.notifySome(
                    new ProgrammeId(subject.substring(0, slash)), Integer.parseInt(subject.substring(slash + 1)));
        });
    }

    private static FanOut fanOut(String kind, Predicate<String> advance) {
        return new FanOut() {

            @Override
            public String kind() {
                return kind;
            }

            @Override
            public boolean advance(String subject) {
                return advance.test(subject);
            }
        };
    }
}
