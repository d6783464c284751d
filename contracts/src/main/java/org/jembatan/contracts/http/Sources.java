package org.jembatan.contracts.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/** Sources of programs, read by the JDK's own parser: what they say of themselves, and what a method makes use of. */
final class Sources {

    private static final String OWN = "this.";

    private final Map<String, Doc> types = new HashMap<>();
    private final NavigableMap<String, Source> methods = new TreeMap<>();

    private Sources() {}

    /** All of the folders, each the root of a source tree. */
    static Sources in(List<Path> folders) {
        Sources sources = new Sources();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var units = files.getJavaFileObjectsFromPaths(
                    folders.stream().flatMap(Sources::javaIn).toList());
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
            DocTrees comments = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                sources.new Reader(comments).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    Doc of(Class<?> type) {
        return types.getOrDefault(type.getName(), Doc.NONE);
    }

    Doc of(Method method) {
        Source source = methods.get(key(method));
        return source == null ? Doc.NONE : source.doc();
    }

    /**
     * Names that the body of a method mentions, and the bodies of those methods of its class and of its package that it
     * calls: {@code ResponseEntity.created}, {@code HttpStatus.CREATED}, {@code eTag}.
     */
    Set<String> uses(Method method) {
        Set<String> uses = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(key(method)));
        while (!open.isEmpty()) {
            String next = open.pop();
            Source source = methods.get(next);
            if (source != null && seen.add(next)) {
                uses.addAll(source.uses());
                String type = next.substring(0, next.indexOf('#'));
                source.uses().forEach(use -> open.addAll(called(type, use)));
            }
        }
        return uses;
    }

    private Set<String> called(String type, String use) {
        int dot = use.lastIndexOf('.');
        if (dot < 0) {
            return Set.of();
        }
        String owner =
                use.startsWith(OWN) ? type : type.substring(0, type.lastIndexOf('.') + 1) + use.substring(0, dot);
        String prefix = owner + "#" + use.substring(dot + 1) + "/";
        return methods.subMap(prefix, prefix + Character.MAX_VALUE).keySet();
    }

    private static String key(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName() + "/" + method.getParameterCount();
    }

    private static Stream<Path> javaIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("No sources in " + folder.toAbsolutePath(), e);
        }
    }

    private record Source(Doc doc, Set<String> uses) {}

    /** Goes through one file. */
    private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees comments;
        private final Deque<String> within = new ArrayDeque<>();

        Reader(DocTrees comments) {
            this.comments = comments;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
            String outer = within.peek();
            String folder = String.valueOf(getCurrentPath().getCompilationUnit().getPackageName());
            within.push((outer == null ? folder + "." : outer + "$") + type.getSimpleName());
            types.put(within.element(), comment());
            super.visitClass(type, null);
            within.pop();
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
            Names names = new Names();
            names.scan(method.getBody(), null);
            methods.put(
                    within.element() + "#" + method.getName() + "/"
                            + method.getParameters().size(),
                    new Source(comment(), names.found));
            return null;
        }

        private Doc comment() {
            return Optional.ofNullable(comments.getDocCommentTree(getCurrentPath()))
                    .map(Doc::of)
                    .orElse(Doc.NONE);
        }
    }

    /** Gathers what a body mentions. */
    private static final class Names extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Set<String> found = new TreeSet<>();

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
            if (call.getMethodSelect() instanceof IdentifierTree own) {
                found.add(OWN + own.getName());
            }
            return super.visitMethodInvocation(call, null);
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void none) {
            found.add(select.getIdentifier().toString());
            if (select.getExpression() instanceof IdentifierTree owner) {
                found.add(owner.getName() + "." + select.getIdentifier());
            }
            return super.visitMemberSelect(select, null);
        }
    }
}
