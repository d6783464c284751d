package org.jembatan.contracts.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.sun.source.doctree.BlockTagTree;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;

/**
 * A documentation comment, as CommonMark.
 *
 * @param summary the first sentence; empty where there is no comment
 * @param text all of it
 * @param parameters what it says of each parameter or record component
 */
record Doc(String summary, String text, Map<String, String> parameters) {

    static final Doc NONE = new Doc("", "", Map.of());

    Doc {
        parameters = Map.copyOf(parameters);
    }

    static Doc of(DocCommentTree comment) {
        Map<String, String> parameters = new HashMap<>();
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree parameter) {
                parameters.put(parameter.getName().toString(), markdown(parameter.getDescription()));
            }
        }
        return new Doc(markdown(comment.getFirstSentence()), text(comment), parameters);
    }

    /** The answer is often said in a tag of its own only. */
    private static String text(DocCommentTree comment) {
        String body = markdown(comment.getFullBody());
        String answer = comment.getBlockTags().stream()
                .filter(BlockTagTree.class::isInstance)
                .filter(ReturnTree.class::isInstance)
                .map(tag -> markdown(((ReturnTree) tag).getDescription()))
                .collect(Collectors.joining(" "));
        return answer.isEmpty() ? body : (body + " Returns " + answer + ".").strip();
    }

    private static String markdown(List<? extends DocTree> trees) {
        String[] paragraphs =
                trees.stream().map(Doc::markdown).collect(Collectors.joining()).split("\u2029", -1);
        return List.of(paragraphs).stream()
                .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String markdown(DocTree tree) {
        return switch (tree) {
            case TextTree text -> text.getBody();
            case LiteralTree literal -> "`" + literal.getBody().getBody() + "`";
            case LinkTree link ->
                link.getLabel().isEmpty()
                        ? "`" + simple(link.getReference().getSignature()) + "`"
                        : markdown(link.getLabel());
            case EntityTree entity -> "&" + entity.getName() + ";";
            case StartElementTree element -> element.getName().contentEquals("p") ? "\u2029" : "";
            default -> "";
        };
    }

    /** {@code org.jembatan.Thing#part(String)} is {@code Thing.part} to a reader. */
    private static String simple(String reference) {
        String name = reference.replaceAll("\\(.*", "").replaceAll("^#", "").replace('#', '.');
        return name.replaceAll("^(?:[a-z]+\\.)+(?=[A-Z])", "");
    }
}
