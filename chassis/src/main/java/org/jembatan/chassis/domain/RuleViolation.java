package org.jembatan.chassis.domain;

import java.util.Map;

/**
 * A request that a rule of the domain refuses. The subclass is named after what is wrong ({@code QuotaIsFull}); its
 * slug ({@code quota-is-full}) is the last part of the problem's {@code type}. Nothing has changed when it is thrown.
 */
public abstract class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Map<String, Object> facts;

    /**
     * A refusal with facts.
     *
     * @param detail one sentence for the caller, without personal data
     * @param facts what the caller can act on, by camelCase name; becomes members of the problem
     */
    protected RuleViolation(Kind kind, String detail, Map<String, Object> facts) {
        super(detail);
        this.kind = kind;
        this.facts = Map.copyOf(facts);
    }

    protected RuleViolation(Kind kind, String detail) {
        this(kind, detail, Map.of());
    }

    public Kind kind() {
        return kind;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    /** The class's simple name in kebab case. */
    public String slug() {
        return getClass()
                .getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(java.util.Locale.ROOT);
    }

    public enum Kind {
        /** The thing does not exist, or is not the caller's to see. */
        NOT_FOUND,
        /** The thing existed, and the caller held a right to it that has run out. */
        GONE,
        /** The caller may see the thing, but not do this. */
        NOT_ALLOWED,
        /** The thing is not in a state in which this can be done. */
        CONFLICT,
        /** The request is well formed, but what it says cannot be accepted. */
        UNACCEPTABLE
    }
}
