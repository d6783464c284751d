package org.jembatan.system;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.jembatan.system.Edition.Participant;

/** Whoever has a browser in Indonesian meets no English on the way of a participant, and days as they are written there. */
@ExtendWith({WholeSystem.class, InTheBrowser.class})
@Order(2)
class EverythingIsSaidInIndonesianIT {

    private static final String EDITION = "Angkatan pengusaha muda";

    private final Visitors visitors;

    EverythingIsSaidInIndonesianIT(Visitors visitors) {
        this.visitors = visitors.inIndonesian();
    }

    @Test
    void fromTheCatalogueToTheOwnAgenda() {
        Edition edition = Edition.announced(visitors.gateway(), EDITION, 2031);
        Participant participant = edition.enrolled(1).getFirst();
        Answer.to(edition.officer()
                .post(
                        edition.path("/sessions"),
                        Map.of(
                                "kind", "LECTURE",
                                "title", "Keuangan usaha kecil",
                                "startsAt", "2031-09-15T09:00",
                                "endsAt", "2031-09-15T11:00",
                                "speakerIds", List.of())));
        Answer.to(edition.officer().post(edition.path("/agenda/releases"), Edition.NOTHING));

        try (Visitor visitor = visitors.onAPhone()) {
            visitor.opens("/").sees("Program").reads("Pencalonan sampai 15 Agustus 2031");
            visitor.readsNoEnglish().follows(EDITION).sees(EDITION);
            visitor.reads("Senin, 15 September 2031").readsNoEnglish().looksAt("programme-id");
        }
        try (Visitor visitor = visitors.participantOnAPhone(participant.personId(), "NP")) {
            visitor.opens("/me/journey").sees("Perjalanan saya").reads("15–19 September 2031");
            visitor.reads("1 sesi direncanakan.").readsNoEnglish().looksAt("journey-id");
            visitor.follows("Agenda saya").sees("Agenda saya").reads("Senin, 15 September");
            visitor.readsNoEnglish().goesBack();
            visitor.follows("Kerjakan rencana saya").sees("Rencana saya").presses("Tambah tonggak");
            visitor.readsNoEnglish().looksAt("plan-id");
            visitor.opens("/me/messages").sees("Pesan").readsNoEnglish();
        }
    }
}
