package org.jembatan.feedback.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.jembatan.feedback.SurveyKind;
import org.jembatan.feedback.questionnaire.Question;
import org.jembatan.feedback.questionnaire.Questionnaire;

/** The questionnaires as they are delivered. */
class JsonQuestionnairesTest {

    private final JsonQuestionnaires questionnaires = new JsonQuestionnaires();

    @ParameterizedTest
    @EnumSource
    void eachKindHasAnAnonymousFormInTwoLanguages(SurveyKind kind) {
        Questionnaire questionnaire = questionnaires.of(kind);
        assertThat(questionnaire.anonymous()).isTrue();
        assertThat(questionnaire.questions()).hasSizeGreaterThan(3).allSatisfy(question -> {
            assertThat(question.wording().english()).isNotBlank();
            assertThat(question.wording().indonesian())
                    .isNotBlank()
                    .isNotEqualTo(question.wording().english());
        });
    }

    @ParameterizedTest
    @EnumSource
    void eachKindAsksMoreThanWhetherPeopleLikedIt(SurveyKind kind) {
        assertThat(questionnaires.of(kind).questions())
                .extracting(Question::level)
                .contains(1, 2, 3);
    }
}
