package org.jembatan.feedback.questionnaire;

/** What an answer to a question looks like. */
public enum QuestionKind {
    /** A whole number from 1, the worst, to 5, the best. */
    RATING(1, 5),

    /**
     * How likely one is to recommend, from 0 to 10: the question of the Net Promoter Score (F. F. Reichheld, "The One
     * Number You Need to Grow", Harvard Business Review, December 2003).
     */
    NPS(0, 10),

    /** Free text. */
    TEXT(0, 0);

    private final int lowest;
    private final int highest;

    QuestionKind(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }
}
