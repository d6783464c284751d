package org.jembatan.local.demo;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Candidates who have the offer of a place and have not taken it yet, in editions that are invented for them: where a
 * measurement of confirmations begins.
 */
public final class OfferedPlaces {

    /** After all real editions, wherever the business clock stands. */
    private static final int FIRST_YEAR = 2031;

    private static final int PLACES_OF_A_COUNTRY = 4;
    private static final Patience PATIENCE =
            new Patience(Duration.ofMinutes(1), Duration.ofMillis(50), Duration.ofSeconds(1));

    private final Api api;
    private final Tokens tokens;
    private final Consumer<String> progress;

    private OfferedPlaces(URI gateway, Consumer<String> progress) {
        Line line = new Line(gateway, PATIENCE);
        this.api = new Api(line);
        this.tokens = new Tokens(line);
        this.progress = progress;
    }

    /**
     * One of them.
     *
     * @param token of the candidate, good for ten minutes
     */
    public record Offer(String programmeId, String applicationId, String personId, String token) {}

    /**
     * Announces editions, and nominates, endorses and selects for them until there are so many offers. One after the
     * other is of another edition, as far as possible, so that confirming them in that order hits many editions.
     *
     * @throws IllegalStateException with one sentence for the user if the system does not go along
     */
    public static List<Offer> prepare(URI gateway, int number, Consumer<String> progress) {
        return new OfferedPlaces(gateway, progress).prepare(number);
    }

    private List<Offer> prepare(int number) {
        int places = PLACES_OF_A_COUNTRY * countries().size();
        int editions = Math.ceilDiv(number, places);
        List<List<Offer>> offers = Crowd.all(
                IntStream.range(0, editions).mapToObj(OfferedPlaces::edition).toList(), this::offersOf);
        List<Offer> inTurn = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            for (List<Offer> ofOneEdition : offers) {
                inTurn.add(ofOneEdition.get(place));
            }
        }
        progress.accept("%d places in %d editions are offered.".formatted(inTurn.size(), editions));
        return inTurn;
    }

    private List<Offer> offersOf(RealEdition edition) {
        Admission admission = new Admission(new Scene(edition, api));
        String programmeId = admission.announce();
        List<Participant> offered = admission.select(admission.nominate(programmeId));
        return Crowd.all(
                offered,
                candidate -> new Offer(
                        programmeId, candidate.applicationId(), candidate.personId(), tokens.of(candidate.self())));
    }

    private static RealEdition edition(int number) {
        LocalDate start = LocalDate.of(FIRST_YEAR + number, 9, 2);
        List<String> countries = countries();
        return new RealEdition(
                start.getYear(),
                "An edition to measure with (invented)",
                "Bandung",
                "ONSITE",
                start,
                start.plusDays(10),
                ZoneId.of("Asia/Jakarta"),
                countries.size() * PLACES_OF_A_COUNTRY,
                countries,
                PLACES_OF_A_COUNTRY,
                PLACES_OF_A_COUNTRY,
                List.of());
    }

    private static List<String> countries() {
        return RealEdition.all().stream()
                .flatMap(edition -> edition.countries().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
