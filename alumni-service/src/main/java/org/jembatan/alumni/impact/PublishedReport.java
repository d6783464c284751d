package org.jembatan.alumni.impact;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.Participation;
import org.jembatan.alumni.ProgrammeId;

/**
 * What everybody may see of an {@link ImpactReport}. What is shown of the countries, and of the editions, is at most the
 * total: the rest is what is withheld.
 *
 * @param byCountry ISO 3166-1 alpha-2; null where no such breakdown is published
 * @param byEdition ids of the editions; null where no such breakdown is published
 */
public record PublishedReport(
        PublishedImpact total,
        @Nullable Map<String, PublishedImpact> byCountry,
        @Nullable Map<String, PublishedImpact> byEdition) {

    static PublishedReport of(Collection<Evidence> evidence) {
        Publication answers = Publication.of(Crowd.of(evidence.stream().map(Evidence::participation)));
        Map<Figure.Measure, FigurePublication> figures = named(
                evidence.stream().flatMap(FigurePublication.Part::of).collect(groupingBy(part -> part.measure())),
                Figure.Measure.ORDER,
                FigurePublication::of,
                FigurePublication::isNamed);
        Map<OutcomeFigure.Key, OutcomePublication> outcomes = named(
                evidence.stream().flatMap(OutcomePublication.Part::of).collect(groupingBy(part -> part.key())),
                OutcomeFigure.Key.ORDER,
                OutcomePublication::of,
                OutcomePublication::isNamed);
        Function<Group, PublishedImpact> published = group -> new PublishedImpact(
                answers.shows(group) ? Optional.of(coverage(group, evidence)) : Optional.empty(),
                PublishedImpact.each(figures, figure -> figure.of(group)),
                PublishedImpact.each(outcomes, outcome -> outcome.of(group)));
        return new PublishedReport(
                published.apply(Group.EVERYBODY),
                by(Group::countryOf, evidence, published),
                by(Group::editionOf, evidence, published));
    }

    /**
     * One part of this, without a breakdown: of a country in an edition nothing is published. Of whom nobody is known is
     * answered like who is withheld.
     */
    PublishedReport of(Selection selection) {
        ProgrammeId edition = selection.programmeId();
        String country = selection.country();
        if (edition == null && country == null) {
            return this;
        }
        PublishedImpact part = null;
        if (edition == null) {
            part = part(byCountry, country);
        } else if (country == null) {
            part = part(byEdition, edition.value());
        }
        return new PublishedReport(part == null ? total.withheld() : part, null, null);
    }

    private static @Nullable PublishedImpact part(@Nullable Map<String, PublishedImpact> parts, @Nullable String name) {
        return parts == null || name == null ? null : parts.get(name);
    }

    private static <K, P, F> Map<K, F> named(
            Map<K, List<P>> parts, Comparator<K> order, BiFunction<K, List<P>, F> publication, Predicate<F> isNamed) {
        Map<K, F> named = new TreeMap<>(order);
        parts.forEach((key, some) -> {
            F figure = publication.apply(key, some);
            if (isNamed.test(figure)) {
                named.put(key, figure);
            }
        });
        return named;
    }

    private static Coverage coverage(Group group, Collection<Evidence> evidence) {
        List<Evidence> some = evidence.stream()
                .filter(one -> group.holds(one.participation()))
                .toList();
        return Coverage.of(some);
    }

    private static Map<String, PublishedImpact> by(
            Function<Participation, Group> group,
            Collection<Evidence> evidence,
            Function<Group, PublishedImpact> published) {
        Map<String, PublishedImpact> parts = new TreeMap<>();
        evidence.stream()
                .map(Evidence::participation)
                .map(group)
                .distinct()
                .forEach(one -> parts.put(one.name(), published.apply(one)));
        return parts;
    }
}
