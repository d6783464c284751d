package org.jembatan.feedback.mongo;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import org.jembatan.feedback.Actor;
import org.jembatan.feedback.ProgrammeId;
import org.jembatan.feedback.survey.Survey;
import org.jembatan.feedback.survey.SurveySearch;

/** One query; who may see what is part of it. */
@Component
class MongoSurveySearch implements SurveySearch {

    private final MongoOperations mongo;

    MongoSurveySearch(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Survey> find(Actor actor, @Nullable ProgrammeId programmeId, @Nullable String after, int limit) {
        Criteria wanted = Criteria.where("status").in(Survey.Status.OPEN, Survey.Status.CLOSED);
        switch (actor) {
            case Actor.Officer _, Actor.Partner _ -> {}
            case Actor.Participant participant ->
                wanted.and("invitations.personId").is(participant.personId());
        }
        if (programmeId != null) {
            wanted.and("programmeId").is(programmeId);
        }
        if (after != null) {
            wanted.and("_id").gt(after);
        }
        return mongo.find(Query.query(wanted).with(Sort.by("_id")).limit(limit), Survey.class);
    }
}
