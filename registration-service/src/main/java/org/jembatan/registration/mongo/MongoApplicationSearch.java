package org.jembatan.registration.mongo;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import org.jembatan.registration.Actor;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.application.Application;
import org.jembatan.registration.application.ApplicationSearch;

/** One query; who may see what is part of it. */
@Component
class MongoApplicationSearch implements ApplicationSearch {

    private final MongoOperations mongo;

    MongoApplicationSearch(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Application> find(Actor actor, @Nullable ProgrammeId programmeId, @Nullable String after, int limit) {
        Criteria wanted = new Criteria();
        switch (actor) {
            case Actor.Officer _ -> {}
            case Actor.FocalPoint focalPoint -> wanted.and("candidate.country").is(focalPoint.country());
            case Actor.Participant participant ->
                wanted.and("candidate.personId").is(participant.personId());
        }
        if (programmeId != null) {
            wanted.and("programmeId").is(programmeId);
        }
        if (after != null) {
            wanted.and("_id").gt(after);
        }
        return mongo.find(Query.query(wanted).with(Sort.by("_id")).limit(limit), Application.class);
    }
}
