package org.jembatan.registration.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jembatan.registration.eligibility.Rule;

/**
 * What the intake has decided about a candidate.
 *
 * @param state into which the command brought the candidate
 * @param unknown the rules of which nobody could say at that moment whether the candidate passes
 * @param isNew whether the command did anything, so that the intake wants saving; a repeated one does nothing
 */
public record Decision(Candidacy.State state, List<Rule.Kind> unknown, boolean isNew) {

    public Decision {
        unknown = List.copyOf(unknown);
    }

    /** As the intake remembers it, to answer a repeated command. */
    String outcome() {
        return String.join(
                " ",
                Stream.concat(Stream.of(state.name()), unknown.stream().map(Rule.Kind::name))
                        .toList());
    }

    static Decision repeated(String outcome) {
        List<String> words = new ArrayList<>(List.of(outcome.split(" ")));
        Candidacy.State state = Candidacy.State.valueOf(words.removeFirst());
        return new Decision(state, words.stream().map(Rule.Kind::valueOf).toList(), false);
    }
}
