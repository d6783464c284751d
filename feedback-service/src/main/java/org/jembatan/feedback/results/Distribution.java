package org.jembatan.feedback.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jembatan.feedback.questionnaire.QuestionKind;

/**
 * How often each number was answered.
 *
 * @param kind of the question, which says from where to where the numbers go
 * @param counts for each number, the lowest first
 */
public record Distribution(QuestionKind kind, List<Integer> counts) {

    private static final int LOWEST_PROMOTER = 9;
    private static final int HIGHEST_DETRACTOR = 6;

    public Distribution {
        counts = List.copyOf(counts);
    }

    static Distribution of(QuestionKind kind, List<Integer> ratings) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(kind.highest() - kind.lowest() + 1, 0));
        ratings.forEach(rating -> counts.set(rating - kind.lowest(), counts.get(rating - kind.lowest()) + 1));
        return new Distribution(kind, counts);
    }

    /** Both taken together. */
    Distribution plus(Distribution other) {
        List<Integer> sums = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            sums.add(counts.get(i) + other.counts.get(i));
        }
        return new Distribution(kind, sums);
    }

    /** How many answers there are. */
    public int n() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The arithmetic mean, rounded to two decimals. Without answers there is none. */
    public double mean() {
        long sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += (long) counts.get(i) * (kind.lowest() + i);
        }
        return Math.round(100.0 * sum / n()) / 100.0;
    }

    /**
     * The Net Promoter Score: the share of those who answer 9 or 10, less the share of those who answer 6 or below, in
     * per cent and rounded; from -100 to 100. See {@link QuestionKind#NPS} for the source.
     */
    public long netPromoterScore() {
        int promoters = sum(LOWEST_PROMOTER, kind.highest());
        int detractors = sum(kind.lowest(), HIGHEST_DETRACTOR);
        return Math.round(100.0 * (promoters - detractors) / n());
    }

    private int sum(int from, int to) {
        return counts.subList(from - kind.lowest(), to - kind.lowest() + 1).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
