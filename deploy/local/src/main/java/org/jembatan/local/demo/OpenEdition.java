package org.jembatan.local.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * An invented edition that takes nominations still, so that everybody who looks around finds something to do. It begins
 * after all that is played of the real ones, and none of their figures has a part in it. Played again it adds nothing, and
 * leaves alone what people have done with it meanwhile.
 */
final class OpenEdition {

    static final RealEdition EDITION = new RealEdition(
            2024,
            "Digital workshops",
            "Surabaya and online",
            "HYBRID",
            LocalDate.of(2024, 11, 18),
            LocalDate.of(2024, 11, 22),
            ZoneId.of("Asia/Jakarta"),
            8,
            List.of("AF", "BD", "BT", "LA", "LK", "MM", "NP"),
            2,
            1,
            List.of());

    private static final String TITLE = "Small and medium industry, 2024 (invented)";
    private static final String LAST_DAY_OF_NOMINATIONS = "2024-10-18";

    private final Scene scene;
    private final Consumer<String> progress;

    OpenEdition(Api api, Consumer<String> progress) {
        this.scene = new Scene(EDITION, api);
        this.progress = progress;
    }

    /** The id of the programme. */
    String play() {
        String programmeId = new Admission(scene).announce(draft());
        OpenIntake intake = new OpenIntake(scene, programmeId);
        intake.layDownRules();
        intake.bringAllToWhereTheyStand();
        new OpenAgenda(scene, programmeId).plan();
        progress.accept(EDITION.year() + ": an invented edition takes nominations, for everybody to go on with.");
        return programmeId;
    }

    static RealEdition.Draft draft() {
        RealEdition.Draft usual = EDITION.draft();
        return new RealEdition.Draft(
                TITLE,
                usual.theme(),
                usual.host(),
                usual.partners(),
                usual.place(),
                usual.mode(),
                usual.startsOn(),
                usual.endsOn(),
                usual.zone(),
                LAST_DAY_OF_NOMINATIONS,
                usual.countries(),
                List.of("8.3", "9.3"),
                new RealEdition.Capacity(EDITION.participants(), 5, 3),
                new RealEdition.Quotas(quotas()));
    }

    /** Of one country there is room for one, so that its second has to wait. */
    private static Map<String, Integer> quotas() {
        return Map.of("AF", 2, "BD", 2, "BT", 2, "LA", 2, "LK", 2, "MM", 2, "NP", 1);
    }
}
