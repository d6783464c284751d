package org.jembatan.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jembatan.faults.Candidate.Step;
import org.jembatan.faults.Command.Kind;

/** Who comes, and what is asked for them. The same seed brings the same candidates, in whatever order they are played. */
final class Script {

    private static final int OF_ONE_EDITION = 24;
    private static final int EDITIONS_AT_ONCE = 2;
    private static final List<String> CATEGORIES = List.of("ENTREPRENEUR", "GOVERNMENT_OFFICIAL");

    private final long seed;

    Script(long seed) {
        this.seed = seed;
    }

    Candidate candidate(int number) {
        Random random = random(number);
        List<String> countries = Terms.OF_THE_LAB.countries();
        int edition = number / (OF_ONE_EDITION * EDITIONS_AT_ONCE) * EDITIONS_AT_ONCE + number % EDITIONS_AT_ONCE;
        return new Candidate(
                number,
                edition,
                countries.get(random.nextInt(countries.size())),
                CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                random.nextInt(5) < 3 ? "ONSITE" : "ONLINE",
                steps(random));
    }

    /** The key of the step of so many. */
    String key(Candidate candidate, int step) {
        return new UUID(seed, (long) candidate.number() << 16 | step).toString();
    }

    /** Most go the whole way; some ask out of order, twice, or change their mind. */
    private static List<Step> steps(Random random) {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.NOMINATE));
        if (random.nextInt(10) == 0) {
            kinds.add(Kind.SELECT_OR_WAIT); // Nobody has endorsed them yet.
        }
        kinds.add(Kind.ENDORSE);
        if (random.nextInt(12) == 0) {
            kinds.add(Kind.CONFIRM); // Nothing is offered yet.
        }
        if (random.nextInt(8) == 0) {
            kinds.add(Kind.CHANGE_MODE);
        }
        kinds.add(random.nextInt(3) == 0 ? Kind.SELECT_OR_REFUSE : Kind.SELECT_OR_WAIT);
        if (random.nextInt(5) > 0) {
            kinds.add(Kind.CONFIRM);
        }
        if (random.nextInt(8) == 0) {
            kinds.add(Kind.CHANGE_MODE);
        }
        if (random.nextInt(3) == 0) {
            kinds.add(Kind.WITHDRAW);
        }
        if (random.nextInt(6) == 0) {
            kinds.add(Kind.CONFIRM);
        }
        return kinds.stream()
                .map(kind -> new Step(kind, random.nextInt(4) == 0))
                .toList();
    }

    private Random random(int number) {
        return new Random(seed * 1_000_003 + number);
    }
}
