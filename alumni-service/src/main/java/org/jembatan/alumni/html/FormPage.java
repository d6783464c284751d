package org.jembatan.alumni.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jembatan.alumni.followup.FollowUp;
import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.alumni.plan.ActionPlan;
import org.jembatan.alumni.plan.PlanContent;
import org.jembatan.alumni.plan.PlanContent.Indicator;
import org.jembatan.alumni.plan.PlanVersion;

/**
 * The form of a follow-up, as the template reads it.
 *
 * @param t the texts that have no gaps
 * @param isTyped whether something was typed already, which a change of language by a link would lose
 * @param isWrong whether something is to be put right; what, stands in the notes and in the fields
 */
record FormPage(
        Map<String, String> t,
        String due,
        String objective,
        int version,
        boolean isTyped,
        boolean isWrong,
        List<String> notes,
        List<Mistake> mistakes,
        List<Field> figures,
        List<Row> outcomes,
        String sendTo,
        Other other) {

    /** The page in the other language. */
    record Other(String code, String name, String address) {}

    /** Whether the plan has figures to ask for. */
    boolean hasFigures() {
        return !figures.isEmpty();
    }

    /** A mistake in the list above the form. */
    record Mistake(String id, String label, String text) {}

    /** A field with what was typed into it. */
    record Field(String id, String label, String hint, String typed, String mode, boolean isWrong, String mistake) {

        /** Ids of what explains the field. */
        String describedBy() {
            return String.join(
                    " ",
                    Stream.of(hint.isEmpty() ? "" : "h-" + id, isWrong ? "e-" + id : "")
                            .filter(it -> !it.isEmpty())
                            .toList());
        }
    }

    /** What can be chosen. */
    record Choice(String code, String label, boolean isChosen) {}

    /** The fields of one outcome. */
    record Row(
            String legend,
            Field kind,
            List<Choice> kinds,
            Field quantity,
            Field unit,
            Field description,
            Field evidence) {}

    /** The indicators whose figures are asked for: those of the last version that was submitted, if there is one. */
    static List<Indicator> asked(ActionPlan plan) {
        return plan.latestVersion()
                .map(version -> version.content().indicators())
                .orElse(List.of());
    }

    /** Those of that version; none where there is no such version. */
    static List<Indicator> asked(ActionPlan plan, int version) {
        return plan.versions().stream()
                .filter(submitted -> submitted.number() == version)
                .flatMap(submitted -> submitted.content().indicators().stream())
                .toList();
    }

    /** The last version that was submitted; 0 where there is none. */
    static int version(ActionPlan plan) {
        return plan.latestVersion().map(PlanVersion::number).orElse(0);
    }

    /** Puts together what one page needs. */
    static final class Builder {

        private final ActionPlan plan;
        private final FollowUp followUp;
        private final Typed typed;
        private final Language language;
        private final PageTexts texts;
        private final Map<String, String> mistakes = new LinkedHashMap<>();
        private final List<String> notes = new ArrayList<>();
        private final List<Mistake> listed = new ArrayList<>();

        Builder(ActionPlan plan, FollowUp followUp, Typed typed, Language language) {
            this.plan = plan;
            this.followUp = followUp;
            this.typed = typed;
            this.language = language;
            this.texts = PageTexts.in(language);
        }

        Builder wrongs(List<Wrong> wrongs) {
            wrongs.forEach(wrong -> mistakes.put(wrong.field(), wrong.in(texts)));
            return this;
        }

        Builder planHasChanged() {
            notes.add(texts.get("planChanged"));
            return this;
        }

        FormPage build(String token) {
            List<Field> figures = figures();
            List<Row> outcomes =
                    IntStream.range(0, typed.rows()).mapToObj(this::row).toList();
            return new FormPage(
                    texts.all(),
                    texts.get("due", Map.of("date", day())),
                    plan.latestVersion()
                            .map(PlanVersion::content)
                            .map(PlanContent::objective)
                            .orElse(""),
                    version(plan),
                    !typed.values().isEmpty(),
                    !mistakes.isEmpty() || !notes.isEmpty(),
                    notes,
                    listed,
                    figures,
                    outcomes,
                    address(token, language),
                    new Other(language.other().code(), language.other().ownName(), address(token, language.other())));
        }

        /** The page's own address, in that language. */
        private static String address(String token, Language language) {
            return "?token=" + URLEncoder.encode(token, UTF_8) + "&lang=" + language.code();
        }

        private String day() {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(followUp.dueOn());
        }

        private List<Field> figures() {
            List<Indicator> asked = asked(plan);
            return IntStream.range(0, asked.size())
                    .mapToObj(i -> {
                        Indicator it = asked.get(i);
                        String label = texts.get("figure", Map.of("name", it.name(), "unit", it.unit()));
                        String hint = texts.get(
                                "figureHint",
                                Map.of(
                                        "baseline", it.baseline().toPlainString(),
                                        "target", it.target().toPlainString()));
                        return field(Typed.FIGURE + i, label, label, hint, "decimal");
                    })
                    .toList();
        }

        private Row row(int index) {
            String legend = texts.get("outcome", Map.of("number", index + 1));
            String end = "." + index;
            return new Row(
                    legend,
                    field("kind" + end, legend, texts.get("kind"), "", ""),
                    Stream.of(OutcomeKind.values())
                            .map(kind -> new Choice(
                                    kind.name(),
                                    texts.get("kind." + kind),
                                    kind.name().equals(typed.get("kind" + end))))
                            .toList(),
                    field("quantity" + end, legend, texts.get("quantity"), "", "decimal"),
                    field("unit" + end, legend, texts.get("unit"), texts.get("unitHint"), "text"),
                    field("description" + end, legend, texts.get("description"), "", ""),
                    field("evidence" + end, legend, texts.get("evidence"), texts.get("evidenceHint"), "url"));
        }

        /** The {@code place} says in the list of mistakes where the field is. */
        private Field field(String id, String place, String label, String hint, String mode) {
            String mistake = mistakes.getOrDefault(id, "");
            if (!mistake.isEmpty()) {
                listed.add(new Mistake(id, place.equals(label) ? label : place + ", " + label, mistake));
            }
            return new Field(id, label, hint, typed.get(id), mode, !mistake.isEmpty(), mistake);
        }
    }
}
