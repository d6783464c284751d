package org.jembatan.feedback.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.jembatan.feedback.SurveyKind;
import org.jembatan.feedback.questionnaire.Questionnaire;
import org.jembatan.feedback.questionnaire.Questionnaires;

/**
 * Reads {@code questionnaires/<kind>.json} when the service starts, and does not start when one is missing or does not
 * hold what it must. Whether a form is anonymous, its questions in English and Indonesian, and the level of each stand
 * there as data.
 */
@Component
class JsonQuestionnaires implements Questionnaires {

    private final Map<SurveyKind, Questionnaire> byKind = new EnumMap<>(SurveyKind.class);

    JsonQuestionnaires() {
        JsonMapper json = JsonMapper.builder()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
        for (SurveyKind kind : SurveyKind.values()) {
            byKind.put(kind, read(json, kind));
        }
    }

    @Override
    public Questionnaire of(SurveyKind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    private static Questionnaire read(JsonMapper json, SurveyKind kind) {
        String file = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
        try (InputStream stream = new ClassPathResource("questionnaires/" + file).getInputStream()) {
            return json.readValue(stream, Questionnaire.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
