package org.jembatan.local.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jembatan.local.demo.EditionPlay.Moment;

/** Some editions, played by their officers, focal points, employers and participants as business time goes by. */
final class Play {

    private final Api api;
    private final List<EditionPlay> editions;
    private final Consumer<String> progress;

    Play(Api api, List<RealEdition> editions, Consumer<String> progress) {
        this.api = api;
        this.editions =
                editions.stream().map(edition -> new EditionPlay(edition, api)).toList();
        this.progress = progress;
    }

    Standing play() {
        editions.stream()
                .flatMap(edition -> edition.moments().stream().map(moment -> new Step(edition, moment)))
                .sorted(Comparator.comparing(step -> step.moment().at().toInstant()))
                .forEach(this::play);
        return new Standing(editions.stream().map(EditionPlay::standing).toList(), Reading.headline(api));
    }

    private void play(Step step) {
        Moment moment = step.moment();
        setTheClock(moment);
        progress.accept("%s  %d: %s."
                .formatted(
                        moment.at().toLocalDate(),
                        step.edition().edition().year(),
                        moment.act().get()));
    }

    /** In another play of the same system the clock is later already, and moves only forward. */
    private void setTheClock(Moment moment) {
        String now = moment.at().toInstant().toString();
        Answer answer = api.post(Caller.OFFICER, "demo-clock/" + now, "/api/clock", Map.of("now", now));
        if (!answer.isRefusedAs("clock-moves-only-forward")) {
            answer.ok();
        }
    }

    private record Step(EditionPlay edition, Moment moment) {}
}
