package org.jembatan.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.feedback.questionnaire.Answer;
import org.jembatan.feedback.questionnaire.Question;
import org.jembatan.feedback.questionnaire.Question.Wording;
import org.jembatan.feedback.questionnaire.QuestionKind;
import org.jembatan.feedback.questionnaire.Questionnaire;

/** Questions, people and answers to begin with, for tests. */
public final class Surveying {

    /** The morning of 21 September in Jakarta. */
    public static final Instant NOW = Instant.parse("2026-09-21T02:00:00Z");

    public static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    public static final LocalDate EDITION_ENDS_ON = LocalDate.parse("2026-09-25");

    public static final Question WHOLE = question("whole", 1, QuestionKind.RATING, true);
    public static final Question RECOMMEND = question("recommend", 1, QuestionKind.NPS, false);
    public static final Question LEARNED = question("learned", 2, QuestionKind.RATING, false);
    public static final Question COMMENT = question("comment", 1, QuestionKind.TEXT, false);

    private static int keys;

    private Surveying() {}

    private static Question question(String id, int level, QuestionKind kind, boolean required) {
        return new Question(id, new Wording(id + "?", "apa " + id + "?"), level, kind, required);
    }

    public static Questionnaire questionnaire(boolean anonymous) {
        return new Questionnaire(anonymous, List.of(WHOLE, RECOMMEND, LEARNED, COMMENT));
    }

    public static List<Answer> rated(int rating) {
        return List.of(new Answer("whole", rating, null));
    }

    public static List<Answer> answers(int rating, int recommendation, String comment) {
        return List.of(
                new Answer("whole", rating, null),
                new Answer("recommend", recommendation, null),
                new Answer("comment", null, comment));
    }

    public static CommandKey newCommand() {
        keys++;
        return new CommandKey("somebody", "key-" + keys, "hash-" + keys);
    }

    public static ProgrammeId aProgramme() {
        return new ProgrammeId(anId());
    }

    public static PersonId aPerson() {
        return new PersonId(anId());
    }

    public static List<PersonId> people(int count) {
        return new ArrayList<>(Stream.generate(Surveying::aPerson).limit(count).toList());
    }

    public static String anId() {
        return UUID.randomUUID().toString();
    }
}
