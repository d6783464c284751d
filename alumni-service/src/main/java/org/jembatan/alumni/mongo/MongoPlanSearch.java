package org.jembatan.alumni.mongo;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.plan.ActionPlan;
import org.jembatan.alumni.plan.PlanSearch;

/** One query; who may see what is part of it. */
@Component
class MongoPlanSearch implements PlanSearch {

    private final MongoOperations mongo;

    MongoPlanSearch(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<ActionPlan> find(Actor actor, @Nullable ProgrammeId programmeId, @Nullable String after, int limit) {
        return mongo.find(Scope.of(actor, programmeId).page(after, limit), ActionPlan.class);
    }
}
